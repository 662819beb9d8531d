import styles from "./section-tabs.module.css";
import { RadioSet, type RadioSetProps } from "../form/choice/radio-set.tsx";

const LOOK = {
  group: styles["group"],
  label: styles["label"],
  row: styles["row"],
  option: styles["option"],
};

/** Pills that choose which way the page is looked at. */
export const SectionTabs = <Value extends string>(props: RadioSetProps<Value>) => <RadioSet {...props} look={LOOK} />;
