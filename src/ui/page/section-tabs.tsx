import { RadioSet, type RadioSetProps } from "../form/choice/radio-set.tsx";
// After the set's own, as it says otherwise.
import styles from "./section-tabs.module.css";

const LOOK = { group: styles["group"], row: styles["row"], option: styles["option"] };

/** Pills that choose which way the page is looked at. */
export const SectionTabs = <Value extends string>(props: RadioSetProps<Value>) => <RadioSet {...props} look={LOOK} />;
