import { useRef } from "react";
import { TextCard } from "./text-card.tsx";
import { textDraft } from "./text-form.tsx";
import { paths } from "../../findings/paths.ts";
import { READER_LIMIT } from "../../findings/reading/text-words.ts";
import { clearDraft } from "../../offers/edit/edit-app-state.ts";
import { addMaterial } from "../../offers/edit/edit-material.ts";
import type { Offer } from "../../offers/schema.ts";
import { MOST_TEXTS } from "../../offers/text-limits.ts";
import { NamedOffer } from "../../parts/named-offer.tsx";
import { TakeForm } from "../../parts/reading/take-form.tsx";
import { useOpenSuggestions } from "../../parts/reading/use-open-suggestions.ts";
import { today } from "../../state/browser/today.ts";
import { useEdit } from "../../state/live/use-edit.ts";
import { useDisplayName } from "../../state/use-names.ts";
import { LinkButton } from "../../ui/buttons/link-button.tsx";
import { Card } from "../../ui/card.tsx";
import { Name } from "../../ui/name.tsx";
import { PageHead } from "../../ui/page/page-head.tsx";
import styles from "./texts.module.css";

/** The posting, letters, mails and notes that the person has about an offer. */
export const TextsPage = () => <NamedOffer Page={Texts} />;

const Texts = ({ offer }: { readonly offer: Offer }) => {
  const edit = useEdit();
  const display = useDisplayName(offer);
  const open = useOpenSuggestions(offer);
  const list = useRef<HTMLDivElement>(null);
  const texts = offer.material ?? [];
  const draft = textDraft(offer.id);
  return (
    <>
      <PageHead
        crumbs={[
          { label: "Offers", href: paths.offers },
          { label: <Name>{display.name}</Name>, href: paths.offer(offer.id) },
          { label: "Texts" },
        ]}
        title="Posting, letters and notes"
        intro={READER_LIMIT}
        actions={
          open !== null &&
          open.count > 0 && (
            <LinkButton href={paths.reading(offer.id)} variant="primary">
              {open.count === 1 ? "Go through one suggestion" : `Go through ${open.count} suggestions`}
            </LinkButton>
          )
        }
      />
      <div className={styles["list"]} ref={list}>
        <div role="status" className="visually-hidden">
          {texts.length > 0 && open === null && "The texts are being read"}
          {open !== null && texts.length > 0 && `${open.count} suggestions to go through`}
        </div>
        {texts.map((text) => (
          <TextCard key={text.id} offer={offer} material={text} />
        ))}
        {texts.length < MOST_TEXTS ? (
          <Card title={texts.length === 0 ? "Add the first" : "Add another"}>
            <TakeForm
              form={draft}
              label="Paste a posting, letter, mail or notes"
              action="Add it"
              primary={texts.length === 0}
              onTaken={(taken) =>
                edit(
                  (file) => addMaterial(clearDraft(file, draft), offer.id, { ...taken, added: today() }),
                  `${taken.title} added`,
                )
              }
            />
          </Card>
        ) : (
          <p>These are {MOST_TEXTS} texts, and an offer takes no more. Remove one to add another.</p>
        )}
      </div>
    </>
  );
};
