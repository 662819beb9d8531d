import { useState } from "react";
import { sharedFile } from "../../../exports/link/shared-file.ts";
import { sharedFigures } from "../../../findings/keeping/shared-figures.ts";
import { bundledRubric } from "../../../rubric/bundled.ts";
import { comparisonOf, modelOf } from "../../../state/figures.ts";
import { Checkbox } from "../../../ui/form/choice/checkbox.tsx";
import { canLeaveOut, linkCarries } from "./link-carries.ts";
import type { ReportOptions } from "../../../findings/report/report-options.ts";
import { useFile } from "../../../state/live/use-file.ts";
import { Dialog } from "../../../ui/above/dialog.tsx";
import { QrCode } from "../../../ui/charts/qr-code.tsx";
import { TextInput } from "../../../ui/form/text-input.tsx";
import { CopyButton } from "../copy-button.tsx";
import styles from "./link-dialog.module.css";
import { partsOf } from "../report-options.ts";
import { type LinkState, useLink } from "./use-link.ts";

/** Longer addresses are cut by some mail and chat programs, in characters. */
const SAFE_LENGTH = 2_000;

/** Where the app is served from the person's own computer, its address means nothing elsewhere. */
const isOnlyHere = (): boolean =>
  location.protocol === "file:" || /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(location.hostname);

const Made = ({ address, code }: Extract<LinkState, { kind: "there" }>) => (
  <>
    <TextInput label="The link" readOnly value={address} onFocus={(event) => event.currentTarget.select()} />
    <div className={styles["row"]}>
      <CopyButton what="the link" text={() => address} />
      <p>{address.length.toLocaleString("en-GB")} characters</p>
    </div>
    {address.length > SAFE_LENGTH && (
      <p className={styles["warning"]}>
        That is long: some mail and chat programs cut a link off after {SAFE_LENGTH.toLocaleString("en-GB")} characters.
        {" The web page is a safer way to send it."}
      </p>
    )}
    {isOnlyHere() && (
      <p className={styles["warning"]}>
        {"This app runs on your own computer, so the link opens only here. To send it to someone, save the web page."}
      </p>
    )}
    {code === null ? (
      <p className={styles["quiet"]}>It is too long for a code that a phone could read.</p>
    ) : (
      <figure className={styles["code"]}>
        <QrCode label="The link as a QR code" {...code} />
        <figcaption>The same link, for a phone&apos;s camera.</figcaption>
      </figure>
    )}
  </>
);

interface LinkDialogProps {
  readonly options: ReportOptions;
  readonly onClose: () => void;
}

/** The comparison as a link: what it carries, how long it is, and a code of it. */
export const LinkDialog = ({ options, onClose }: LinkDialogProps) => {
  const file = useFile();
  const [kept, setKept] = useState({ decision: partsOf(options).decision, history: partsOf(options).history });
  const parts = { ...partsOf(options), ...kept };
  const choice = canLeaveOut(file);
  const link = useLink(parts);
  const differ = sharedFigures(
    comparisonOf(file),
    comparisonOf(sharedFile(bundledRubric, file, { ...parts, letters: false, sources: true })),
    modelOf(file).offers.map(({ offer: { employer, title, id } }) => employer || title || id),
  );
  return (
    <Dialog open title="A link with everything in it" onClose={onClose}>
      <p>
        Nothing is uploaded: the comparison stands in the link itself, and anyone who has the link can read it. In it:
      </p>
      <ul className={styles["carries"]}>
        {linkCarries(file, parts).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {choice.decision && (
        <Checkbox
          label="Your own sentence goes along"
          checked={kept.decision}
          onChange={({ target }) => setKept({ ...kept, decision: target.checked })}
        />
      )}
      {choice.history && (
        <Checkbox
          label="How your weights came about goes along"
          checked={kept.history}
          onChange={({ target }) => setKept({ ...kept, history: target.checked })}
        />
      )}
      {differ !== null && <p className={styles["warning"]}>{differ} Tick “Pay details” to send amounts along.</p>}
      <div aria-live="polite" className={styles["made"]}>
        {link.kind === "making" && <p className={styles["quiet"]}>One moment…</p>}
        {link.kind === "failed" && <p>The link could not be made. The browser said: {link.reason}</p>}
        {link.kind === "too long" && <p>There is more in this comparison than a link can carry. Save the web page.</p>}
        {link.kind === "there" && <Made {...link} />}
      </div>
    </Dialog>
  );
};
