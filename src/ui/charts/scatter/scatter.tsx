import styles from "./scatter.module.css";
import { ScatterPlot, type ScatterProps } from "./scatter-plot.tsx";

/** A scatter plot that is drawn again for a phone, so that its words keep their size. */
export const Scatter = (props: ScatterProps) => (
  <>
    <div className={styles["wide"]}>
      <ScatterPlot {...props} width={520} height={290} />
    </div>
    <div className={styles["narrow"]}>
      <ScatterPlot {...props} width={310} height={330} />
    </div>
  </>
);
