// @ts-check
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["soffice", "libreoffice", "soffice.exe"];
const PLACES = [
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

/**
 * The path of LibreOffice on this computer: `SOFFICE_PATH` if set, else what PATH or the usual places hold.
 * @returns {string | undefined}
 */
export const findOffice = () => {
  const named = process.env.SOFFICE_PATH;
  if (named) return existsSync(named) ? named : undefined;
  const onPath = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...PLACES].find((path) => existsSync(path));
};
