import type { RefObject } from "react";
import { focusAfterPaint } from "../../../ui/page/after-paint.ts";
import { useKeys } from "../../../state/browser/use-keys.ts";
import type { StepProps } from "./go.ts";

interface QuestionKeys extends Pick<StepProps, "go" | "place"> {
  /** values of the options in their order: the first is key 1 */
  readonly options: readonly string[];
  /** value of "I don't know yet" */
  readonly unknown: string;
  readonly choose: (value: string) => void;
  readonly others?: Readonly<Record<string, () => void>>;
}

/** The keys of a question, which act while the focus is in it: a figure an option, U for not known, Enter on, Backspace back. */
export const useQuestionKeys = ({ options, unknown, choose, go, place, others = {} }: QuestionKeys): void =>
  useKeys(
    {
      ...Object.fromEntries(options.map((value, index) => [String(index + 1), () => choose(value)])),
      u: () => choose(unknown),
      ...others,
      Enter: go.next,
      Backspace: go.back,
    },
    place,
  );

/** Puts the focus on an option, so that Tab leads on from what was chosen. */
export const focusOption = (place: RefObject<HTMLElement | null>, field: string, value: string): void =>
  focusAfterPaint(
    place.current?.querySelector<HTMLInputElement>(`input[name="${field}"][value="${CSS.escape(value)}"]`),
  );
