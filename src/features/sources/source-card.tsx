import { useState } from "react";
import { Link } from "wouter";
import type { OfferSource } from "../../findings/sources/offer-sources.ts";
import { countInWords, counted } from "../../findings/words/counts-in-words.ts";
import { capitalised, lowered } from "../../findings/words/sentence.ts";
import { useHiddenScores } from "../../state/use-hidden-scores.ts";
import { Card } from "../../ui/card.tsx";
import { Chip } from "../../ui/chip.tsx";
import { HowLink } from "../../ui/buttons/how-link.tsx";
import { Name } from "../../ui/name.tsx";
import { RenameForm } from "./rename-form.tsx";
import styles from "./sources-page.module.css";
import { paths } from "../../findings/paths.ts";

interface SourceCardProps {
  /** the offer's id */
  readonly offer: string;
  readonly source: OfferSource;
  /** not where names are hidden: what stands there is no name */
  readonly canRename: boolean;
  /** names of the offer's other sources, with which this one may be the same */
  readonly others: readonly string[];
}

const howOften = ({ said, contradicted }: OfferSource): string => {
  const answers = capitalised(counted(said.length, "answer"));
  if (contradicted === 0) return `${answers}; nobody said otherwise.`;
  return `${answers}; someone said otherwise of ${contradicted === said.length ? "all" : countInWords(contradicted)}.`;
};

/** One source: what it said, who said otherwise, what stands or falls with it, and its name. */
export const SourceCard = ({ offer, source, canRename, others }: SourceCardProps) => {
  const isHidden = useHiddenScores().length > 0;
  const [isRenaming, setRenaming] = useState(false);
  return (
    <Card
      title={<Name>{source.title}</Name>}
      intro={howOften(source)}
      {...(canRename &&
        source.name !== null && {
          footer: (
            <RenameForm
              offer={offer}
              name={source.name}
              others={others}
              isOpen={isRenaming}
              onOpen={() => setRenaming(true)}
              onClose={() => setRenaming(false)}
            />
          ),
        })}
    >
      {!isHidden && source.stands.length > 0 && (
        <p className={styles["stands"]}>
          {source.stands.join(" ")} <HowLink href={paths.method("sources", offer)} of="sources" />
        </p>
      )}
      <ul role="list" className={styles["said"]}>
        {source.said.map(({ key, question, topic, said, evidence, contradictedBy }) => (
          <li key={key}>
            <p>
              <Link href={said === null ? paths.pay(offer) : paths.answer(offer, question)}>{capitalised(topic)}</Link>
              {said !== null && `: ${said}`} <span className={styles["quiet"]}>{lowered(evidence)}</span>
            </p>
            {contradictedBy !== null && <Chip tone="fair">{capitalised(contradictedBy)} said otherwise</Chip>}
          </li>
        ))}
      </ul>
    </Card>
  );
};
