import { setShortForm } from "../../offers/edit/edit-app-state.ts";
import { useEdit } from "../../state/live/use-edit.ts";
import { SectionTabs } from "../../ui/page/section-tabs.tsx";

const LENGTHS = [
  { value: "all", label: "Every question" },
  { value: "short", label: "Short form" },
] as const;

/** How many questions are asked: every one, or as many of the heaviest as earn a verdict. */
export const LengthTabs = ({ isShort }: { readonly isShort: boolean }) => {
  const edit = useEdit();
  return (
    <SectionTabs
      label="How many questions"
      options={LENGTHS}
      value={isShort ? "short" : "all"}
      onChange={(length) => edit((current) => setShortForm(current, length === "short"))}
    />
  );
};
