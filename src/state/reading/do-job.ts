import { bundledSigns } from "../../reading/signs/bundled-signs.ts";
import { readText } from "../../reading/read-text.ts";
import type { Done, ReadJob } from "./reading-jobs.ts";

/** Reads a text right here. */
export const doReadJob = ({ ids, text, options }: ReadJob): Done => ({
  kind: "read",
  reading: readText(ids, bundledSigns, text, options),
});
