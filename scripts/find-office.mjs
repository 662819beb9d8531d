// @ts-check
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** What each spreadsheet program is called, where else than on PATH it may be, and the variable that names it. */
const PROGRAMS = {
  LibreOffice: {
    variable: "SOFFICE_PATH",
    names: ["soffice", "libreoffice", "soffice.exe"],
    places: [
      "/Applications/LibreOffice.app/Contents/MacOS/soffice",
      "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
    ],
  },
  Gnumeric: { variable: "SSCONVERT_PATH", names: ["ssconvert"], places: [] },
};

/**
 * The path of a spreadsheet program on this computer: its variable if set, else what PATH or the usual places hold.
 * @param {keyof typeof PROGRAMS} program
 * @returns {string | undefined}
 */
export const findOffice = (program) => {
  const { variable, names, places } = PROGRAMS[program];
  const named = process.env[variable];
  if (named) return existsSync(named) ? named : undefined;
  const onPath = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...places].find((path) => existsSync(path));
};
