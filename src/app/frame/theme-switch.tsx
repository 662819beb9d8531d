import { useSyncExternalStore } from "react";
import { Segmented } from "../../ui/form/choice/segmented.tsx";
import { keepTheme, keptTheme, showTheme, THEMES, watchTheme, type Theme } from "./theme.ts";

/** What the build draws, where there is no browser to ask. */
const whenBuilt = (): Theme => "device";

const choose = (chosen: Theme): void => {
  showTheme(chosen);
  keepTheme(chosen);
};

/** Light, dark, or as the device has it. */
export const ThemeSwitch = () => {
  const theme = useSyncExternalStore(watchTheme, keptTheme, whenBuilt);
  return <Segmented label="Colours" options={THEMES} value={theme} onChange={choose} />;
};
