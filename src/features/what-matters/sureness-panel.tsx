import { setSureness } from "../../offers/edit/edit-preferences.ts";
import { firmnessSentence } from "../../findings/firmness/firmness-sentence.ts";
import { type Case, caseOf } from "../../findings/case.ts";
import { ranksSentence } from "../../findings/firmness/smaa-sentence.ts";
import { useEdit } from "../../state/live/use-edit.ts";
import { useFile } from "../../state/live/use-file.ts";
import { useSmaa } from "../../state/beside/use-smaa.ts";
import { Card } from "../../ui/card.tsx";
import { HowLink } from "../../ui/buttons/how-link.tsx";
import { Segmented } from "../../ui/form/choice/segmented.tsx";
import styles from "./sureness-panel.module.css";
import { paths } from "../../findings/paths.ts";

const LEVELS = [
  { value: "sure", label: "Sure", detail: "The weights as they are" },
  { value: "roughly", label: "Roughly", detail: "Weights around these" },
  { value: "order", label: "Only the order", detail: "Any weights in the same order" },
] as const;

const TITLE = "How sure are you of these weights?";

interface SurenessPanelProps {
  readonly theCase: Case;
  /** whether it says who comes first */
  readonly saysRanks: boolean;
}

/** How firmly the person means the weights, and what that does to the choice. */
export const SurenessPanel = ({ theCase, saysRanks }: SurenessPanelProps) => {
  const { preferences } = useFile();
  const edit = useEdit();
  const { smaa } = useSmaa();
  const { leader } = theCase.comparison;
  const drawn = caseOf({ ...theCase, comparison: { ...theCase.comparison, smaa } });
  const often = leader === null ? null : ranksSentence(drawn, leader);
  const firm = firmnessSentence(theCase);
  const sureness = preferences?.sureness ?? "roughly";
  return (
    <Card title={TITLE} aside={<HowLink href={paths.method("smaa")} of="what that changes" />}>
      <Segmented
        label={TITLE}
        options={LEVELS}
        value={sureness}
        onChange={(chosen) => edit((file) => setSureness(file, chosen))}
      />
      <div className={styles["words"]}>
        <p>{`${LEVELS.find(({ value }) => value === sureness)?.detail ?? ""}.`}</p>
        {saysRanks && often !== null && <p>{often}</p>}
        {saysRanks && firm !== null && <p>{firm}</p>}
      </div>
    </Card>
  );
};
