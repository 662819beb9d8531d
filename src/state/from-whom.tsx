import type { ComponentProps } from "react";
import { type KnownSource, knownSources } from "../findings/sources/known-sources.ts";
import type { Offer } from "../offers/schema.ts";
import { bundledRubric } from "../rubric/bundled.ts";
import { SuggestedInput } from "../ui/form/suggested-input.tsx";

type FromWhomProps = Pick<ComponentProps<typeof SuggestedInput>, "labelHidden"> & {
  readonly offer: Offer;
  /** everything that the input is given by a form */
  readonly field: ComponentProps<"input">;
  readonly current: string;
  readonly onPick: (source: KnownSource) => void;
};

/** Longest name that a file takes, in characters. */
const LONGEST = 80;

/** Who said it: never needed; those that were named for this offer before are one press away. */
export const FromWhom = ({ offer, field, current, onPick, labelHidden }: FromWhomProps) => {
  const known = knownSources(bundledRubric, offer);
  return (
    <SuggestedInput
      label="From whom?"
      aside="optional, a name or a paper"
      labelHidden={labelHidden}
      maxLength={LONGEST}
      suggestions={known.map(({ name, label }) => ({ value: name, label }))}
      current={current}
      onSuggest={(name) => {
        const source = known.find((each) => each.name === name);
        if (source !== undefined) onPick(source);
      }}
      {...field}
    />
  );
};
