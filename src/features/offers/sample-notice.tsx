import { useFile } from "../../state/live/use-file.ts";
import { Button } from "../../ui/buttons/button.tsx";
import styles from "../../ui/page/notice.module.css";
import { useSamples } from "./use-samples.ts";

/** Says which offers are only samples, with the one click that takes them away. */
export const SampleNotice = () => {
  const { offers = [], app } = useFile();
  const samples = useSamples();
  const marked = new Set(app?.samples);
  const count = offers.filter(({ id }) => marked.has(id)).length;
  if (count === 0) return null;
  return (
    <div className={styles["notice"]}>
      <p>
        {count === offers.length
          ? "These are sample offers, made up to look around with."
          : "Some of these are sample offers, made up to look around with."}
      </p>
      <Button variant="outline" small onClick={() => void samples.remove()}>
        Remove the samples
      </Button>
    </div>
  );
};
