import { useState } from "react";
import { Segmented } from "../ui/form/segmented.tsx";
import { keepTheme, keptTheme, showTheme, THEMES, type Theme } from "./theme.ts";

/** Light, dark, or as the device has it. */
export const ThemeSwitch = () => {
  const [theme, setTheme] = useState(keptTheme);
  const choose = (chosen: Theme): void => {
    setTheme(chosen);
    showTheme(chosen);
    keepTheme(chosen);
  };
  return <Segmented label="Colours" options={THEMES} value={theme} onChange={choose} />;
};
