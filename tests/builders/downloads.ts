import { vi } from "vitest";

interface Downloads {
  /** the text of the last file that was handed out */
  readonly last: () => Promise<string>;
  readonly count: () => number;
}

/** Catches the files that a page hands out, until mocks are restored. */
export const downloads = (): Downloads => {
  const files: Blob[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    if (blob instanceof Blob) files.push(blob);
    return "blob:file";
  });
  return { last: async () => (await files.at(-1)?.text()) ?? "", count: () => files.length };
};
