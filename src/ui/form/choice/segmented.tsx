import { RadioSet, type RadioSetProps } from "./radio-set.tsx";
// After the set's own, as it says otherwise.
import styles from "./segmented.module.css";

const LOOK = { row: styles["row"], option: styles["option"] };

/** A joined row of which one is chosen; on a phone it becomes a grid. */
export const Segmented = <Value extends string>(props: RadioSetProps<Value>) => <RadioSet {...props} look={LOOK} />;
