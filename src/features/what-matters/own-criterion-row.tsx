import { inSentence } from "../../findings/names/offer-name.ts";
import { quoted } from "../../findings/words/sentence.ts";
import { setOwnAnswer } from "../../offers/edit/edit-own-criteria.ts";
import { lookup } from "../../offers/lookup.ts";
import type { Offer, OwnCriterion } from "../../offers/schema.ts";
import { useWayBack } from "../../parts/way-back.tsx";
import { useEdit } from "../../state/live/use-edit.ts";
import { useFile } from "../../state/live/use-file.ts";
import { useNames } from "../../state/use-names.ts";
import { Button } from "../../ui/buttons/button.tsx";
import { Segmented } from "../../ui/form/choice/segmented.tsx";
import { Name } from "../../ui/name.tsx";
import styles from "./own-criteria.module.css";

interface OwnCriterionRowProps {
  readonly criterion: OwnCriterion;
  readonly onRemove: () => void;
}

const STEPS = [
  { value: "", label: "Don't know" },
  { value: "0", label: "Bad" },
  { value: "0.25", label: "Rather bad" },
  { value: "0.5", label: "In between" },
  { value: "0.75", label: "Rather good" },
  { value: "1", label: "Good" },
] as const;

/** One criterion of the person's own, answered for every offer in place. */
export const OwnCriterionRow = ({ criterion, onRemove }: OwnCriterionRowProps) => {
  const { offers = [] } = useFile();
  const names = useNames();
  const title = inSentence(criterion.title ?? "") || criterion.id;
  return (
    <li>
      <div className={styles["head"]}>
        <h3>
          <Name>{title}</Name>
        </h3>
        <Button variant="quiet" small onClick={onRemove} aria-label={`Remove ${title}`}>
          Remove
        </Button>
      </div>
      <div className={styles["offers"]}>
        {offers.map((offer) => (
          <AtOffer key={offer.id} {...{ criterion, offer, title }} name={names.get(offer.id) ?? offer.employer} />
        ))}
      </div>
    </li>
  );
};

interface AtOfferProps {
  readonly criterion: OwnCriterion;
  readonly title: string;
  readonly offer: Offer;
  readonly name: string;
}

/** How good one offer is there; an arrow key that was pressed by accident can be undone. */
const AtOffer = ({ criterion, title, offer, name }: AtOfferProps) => {
  const edit = useEdit();
  const about = `${title} at ${name}`;
  const { wayBack, setChanged } = useWayBack(about);
  const value = lookup(offer.ownAnswers, criterion.id);
  const step = STEPS.find((each) => each.value === (value === undefined ? "" : String(value)));
  return (
    <div className={styles["offer"]}>
      {/* Here the heading above says what it is about; a screen reader has both from the group. */}
      <p aria-hidden="true">
        <Name>{name}</Name>
      </p>
      <Segmented
        label={about}
        options={STEPS}
        value={step?.value}
        onChange={(chosen) => {
          const undo = edit((file) =>
            setOwnAnswer(file, offer.id, criterion.id, chosen === "" ? undefined : Number(chosen)),
          );
          setChanged({ said: `Was ${quoted(step?.label ?? String(value))}.`, undo });
        }}
      />
      {wayBack}
    </div>
  );
};
