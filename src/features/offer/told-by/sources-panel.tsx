import { Link } from "wouter";
import { offerSources } from "../../../findings/sources/offer-sources.ts";
import { counted } from "../../../findings/words/counts-in-words.ts";
import { listInWords } from "../../../findings/words/list-in-words.ts";
import { capitalised, lowered } from "../../../findings/words/sentence.ts";
import { Card } from "../../../ui/card.tsx";
import type { PanelProps } from "../panel.ts";
import { paths } from "../../../findings/paths.ts";

/** How many sources are named. */
const NAMED = 3;

/** Who and what the answers come from, in a sentence; nothing while nobody said anything. */
export const SourcesPanel = ({ theCase, offer }: PanelProps) => {
  const sources = offerSources(theCase, offer.id);
  if (sources.length === 0) return null;
  const told = sources
    .slice(0, NAMED)
    .map(({ name, title, said }) => `${name === null ? lowered(title) : title} (${counted(said.length, "answer")})`);
  const rest = sources.length > NAMED ? [counted(sources.length - NAMED, "other")] : [];
  return (
    <Card title="People and papers" footer={<Link href={paths.sources(offer.id)}>What each said</Link>}>
      <p>{capitalised(listInWords([...told, ...rest]))}.</p>
    </Card>
  );
};
