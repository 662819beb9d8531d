import { useFile } from "../../state/live/use-file.ts";
import { LinkButton } from "../../ui/buttons/link-button.tsx";
import { paths } from "../../findings/paths.ts";

/** Leads to the place to write one's decision down. */
export const DecisionButton = () => {
  const { app } = useFile();
  return (
    <LinkButton href={paths.decide} variant="outline">
      {app?.decision === undefined ? "Write down your decision" : "Change your decision"}
    </LinkButton>
  );
};
