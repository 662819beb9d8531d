import styles from "./name.module.css";

/** Longer ones are shown cut: laying out a word of thousands of letters takes a browser seconds. */
const LONGEST = 300;

const shown = (name: string): string => (name.length > LONGEST ? `${name.slice(0, LONGEST).toWellFormed()}…` : name);

/** A name that someone typed: it keeps its own writing direction and breaks when it is long. */
export const Name = ({ children }: { readonly children: string }) => (
  <bdi className={styles["name"]} dir="auto">
    {shown(children)}
  </bdi>
);
