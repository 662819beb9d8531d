import { counted } from "../../findings/words/counts-in-words.ts";
import { capitalised } from "../../findings/words/sentence.ts";
import { setHardLimit } from "../../offers/edit/edit-packs.ts";
import { lookup } from "../../offers/lookup.ts";
import { bundledRubric } from "../../rubric/bundled.ts";
import type { Pack } from "../../rubric/schema.ts";
import { useEdit } from "../../state/live/use-edit.ts";
import { useFile } from "../../state/live/use-file.ts";
import { Card } from "../../ui/card.tsx";
import { Select } from "../../ui/form/select.tsx";
import styles from "./pack-limits.module.css";

/** The packs to choose from, and for those that are chosen the limits past which an offer is out. */
export const PackLimits = () => {
  const { preferences } = useFile();
  const chosen = bundledRubric.packs.filter(({ id }) => preferences?.packs?.includes(id));
  if (chosen.length === 0) return null;
  return (
    <Card title="What you would not accept" intro="An offer that breaks one of these is out, whatever its points.">
      {chosen.map((pack) => (
        <LimitsOfPack key={pack.id} pack={pack} />
      ))}
    </Card>
  );
};

const LimitsOfPack = ({ pack }: { readonly pack: Pack }) => {
  const limits = useFile().preferences?.hardLimits;
  const count = pack.questions.filter(({ id }) => lookup(limits, id) !== undefined).length;
  return (
    <details className={styles["pack"]}>
      <summary>
        {pack.title}: {count === 0 ? "no limit" : counted(count, "limit")}
      </summary>
      <div className={styles["limits"]}>
        {pack.questions.map((question) => (
          <LimitOfQuestion key={question.id} question={question} />
        ))}
      </div>
    </details>
  );
};

/** The band at which a verdict stops past a limit, until the person says another. */
const LOWEST = bundledRubric.bands.at(-1)?.id ?? "";

const LimitOfQuestion = ({
  question: { id, topic, prompt, options },
}: {
  readonly question: Pack["questions"][number];
}) => {
  const limit = lookup(useFile().preferences?.hardLimits, id);
  const edit = useEdit();
  const about = capitalised(topic ?? prompt);
  // What is worth as little as the worst answer can't be broken.
  const limiting = options.filter(({ value }) => value > (options[0]?.value ?? 0));
  return (
    <div className={styles["limit"]}>
      <Select
        label={about}
        value={limit?.worst ?? ""}
        onChange={({ target: { value } }) =>
          edit(
            (file) =>
              setHardLimit(file, id, value === "" ? undefined : { worst: value, ceiling: limit?.ceiling ?? LOWEST }),
            value === "" ? "Limit removed" : "Limit set",
          )
        }
      >
        <option value="">No limit</option>
        {limiting.map((option) => (
          <option key={option.id} value={option.id}>
            Nothing worse than: {option.label}
          </option>
        ))}
      </Select>
      {limit !== undefined && (
        <Select
          label={
            <>
              Past it, the verdict is at most<span className="visually-hidden">: {about}</span>
            </>
          }
          value={limit.ceiling}
          onChange={({ target: { value } }) =>
            edit((file) => setHardLimit(file, id, { worst: limit.worst, ceiling: value }), "Limit changed")
          }
        >
          {bundledRubric.bands.map((band) => (
            <option key={band.id} value={band.id}>
              {band.label}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
};
