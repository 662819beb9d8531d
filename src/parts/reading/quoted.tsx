import { withHiddenShown } from "../../findings/names/hidden-characters.ts";
import { useState } from "react";
import { evidenceLabel } from "../../findings/words/evidence-label.ts";
import type { Said } from "../../reading/suggest/said.ts";
import { bundledRubric } from "../../rubric/bundled.ts";
import { Button } from "../../ui/buttons/button.tsx";
import { Dialog } from "../../ui/above/dialog.tsx";
import { QuoteBlock } from "../../ui/quote-block.tsx";
import { MarkedText } from "./marked-text.tsx";

interface QuotedProps {
  readonly said: Said;
  /** an evidence level's id, where the passage has one of its own */
  readonly evidence?: string;
}

/** A sentence of a text, which text it is from, and the way to see it there. */
export const Quoted = ({ said, evidence }: QuotedProps) => {
  const [isOpen, setOpen] = useState(false);
  const { material, quote, start, end } = said;
  const title = withHiddenShown(material.title);
  const how = evidence === undefined ? "" : `, ${evidenceLabel(bundledRubric, evidence).toLowerCase()}`;
  return (
    <>
      <QuoteBlock
        look="heard"
        by={`${title}${how}`}
        aside={
          <Button variant="quiet" small onClick={() => setOpen(true)}>
            See it in the text
          </Button>
        }
      >
        <p dir="auto">{withHiddenShown(quote.trim())}</p>
      </QuoteBlock>
      <Dialog title={title} open={isOpen} onClose={() => setOpen(false)}>
        <MarkedText text={material.text} places={[{ start, end }]} />
      </Dialog>
    </>
  );
};
