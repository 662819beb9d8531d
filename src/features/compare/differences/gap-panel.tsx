import { zodResolver } from "@hookform/resolvers/zod";
import { useForm, useWatch } from "react-hook-form";
import * as z from "zod/mini";
import { type Case, comparedOffer, nameOf } from "../../../findings/case.ts";
import { beforeRounding, gapSentence } from "../../../findings/comparing/gap-sentence.ts";
import { signedTenths } from "../../../findings/words/points-in-words.ts";
import { Card } from "../../../ui/card.tsx";
import { GapChart } from "../../../ui/charts/bars/gap-chart.tsx";
import { HowLink } from "../../../ui/buttons/how-link.tsx";
import { Name } from "../../../ui/name.tsx";
import { Select } from "../../../ui/form/select.tsx";
import { gapLines } from "./gap-rows.ts";
import styles from "./gap-panel.module.css";
import { ranked } from "../ranked.ts";
import { paths } from "../../../findings/paths.ts";

const NO_POINTS = signedTenths(0);

const pairSchema = z.object({ ahead: z.string(), behind: z.string() });

/** Why one offer is ahead of another; the leader and the next one until another pair is chosen. */
export const GapPanel = ({ theCase }: { readonly theCase: Case }) => {
  const order = ranked(theCase.comparison).map(({ id }) => id);
  // Another order makes another choice of pairs: it starts again from the two in front.
  return <PairedGap key={order.join(" ")} theCase={theCase} order={order} />;
};

interface PairedGapProps {
  readonly theCase: Case;
  /** ids, best first */
  readonly order: readonly string[];
}

const PairedGap = ({ theCase, order }: PairedGapProps) => {
  const [first = "", second = ""] = order;
  const { register, setValue, getValues, control } = useForm({
    resolver: zodResolver(pairSchema),
    defaultValues: { ahead: first, behind: second },
  });
  const { ahead, behind } = useWatch({ control });
  const [front, back] = [ahead ?? first, behind ?? second];
  const below = order.slice(order.indexOf(front) + 1);
  const keepBehind = (): void => {
    const values = getValues();
    const next = order.slice(order.indexOf(values.ahead) + 1);
    if (!next.includes(values.behind)) setValue("behind", next[0] ?? second);
  };
  const { headline, detail } = gapSentence(theCase, front, back);
  const lines = gapLines(theCase, front, back);
  const differ = lines.some(({ text }) => text !== NO_POINTS);
  const gap = comparedOffer(theCase, front).score - comparedOffer(theCase, back).score;
  const options = (ids: readonly string[]) =>
    ids.map((id) => (
      <option key={id} value={id}>
        {nameOf(theCase, id)}
      </option>
    ));
  return (
    <Card
      title={headline}
      intro={differ ? `${detail} The parts sum to the difference.` : detail}
      aside={<HowLink href={paths.method("gap")} of="the difference" />}
    >
      {differ && (
        <GapChart
          caption={headline}
          rows={lines}
          total={{
            label: (
              <>
                <Name>{nameOf(theCase, front)}</Name>'s lead{beforeRounding(theCase, front, back)}
              </>
            ),
            text: signedTenths(gap),
          }}
        />
      )}
      {order.length > 2 && (
        <form className={styles["pair"]} aria-label="Compare another pair">
          <Select label="Ahead" {...register("ahead", { onChange: keepBehind })}>
            {options(order.slice(0, -1))}
          </Select>
          <Select label="Behind" {...register("behind")}>
            {options(below)}
          </Select>
        </form>
      )}
    </Card>
  );
};
