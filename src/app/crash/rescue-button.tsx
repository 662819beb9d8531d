import { useState } from "react";
import { download } from "../../state/browser/download.ts";
import { today } from "../../state/browser/today.ts";
import { rescue } from "../../storage/copies/rescue.ts";
import { Button } from "../../ui/buttons/button.tsx";
import { LiveText } from "../../ui/above/live-text.tsx";

const WORDS = {
  untried: "",
  done: "It is in your downloads. To open it here again, choose “Import”.",
  nothing: "Nothing is kept in this browser yet.",
  refused: "It can't be read right now. Close the other tabs of First Rung and try again.",
} as const;

interface RescueButtonProps {
  readonly small?: boolean;
}

/** Hands out what the browser keeps without the app's help, for when the app can't. */
export const RescueButton = ({ small = false }: RescueButtonProps) => {
  const [came, setCame] = useState<keyof typeof WORDS>("untried");
  const save = async () => {
    try {
      const text = await rescue();
      if (text !== null) download(`first-rung-backup-${today()}.json`, text, "application/json");
      setCame(text === null ? "nothing" : "done");
    } catch {
      setCame("refused");
    }
  };
  return (
    <>
      <Button small={small} onClick={() => void save()}>
        Download what is kept here
      </Button>
      <LiveText>{WORDS[came]}</LiveText>
    </>
  );
};
