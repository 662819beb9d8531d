import { withHiddenShown } from "../../../findings/names/hidden-characters.ts";
import { Link } from "wouter";
import type { Offer } from "../../../offers/schema.ts";
import { sentence } from "../../../findings/words/sentence.ts";
import { listInWords } from "../../../findings/words/list-in-words.ts";
import { Card } from "../../../ui/card.tsx";
import { paths } from "../../../findings/paths.ts";

/** How many texts are named. */
const NAMED = 3;

/** The posting, letters and notes that are kept with an offer, or the way to add the first. */
export const TextsPanel = ({ offer }: { readonly offer: Offer }) => {
  const { material = [] } = offer;
  const page = paths.texts(offer.id);
  if (material.length === 0)
    return (
      <p>
        <Link href={page}>Paste a posting, letter or notes</Link>
      </p>
    );
  const names = material.slice(0, NAMED).map(({ title }) => withHiddenShown(title));
  const rest = material.length > NAMED ? [`${material.length - NAMED} more`] : [];
  return (
    <Card
      title="Posting, letters and notes"
      footer={
        <>
          <Link href={page}>Texts</Link> <Link href={paths.reading(offer.id)}>What they say</Link>
        </>
      }
    >
      <p>{sentence(listInWords([...names, ...rest]))}</p>
    </Card>
  );
};
