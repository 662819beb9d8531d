const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "no such file or folder",
  ENOTDIR: "no such file or folder",
  EACCES: "a file that may not be opened",
  EPERM: "a file that may not be opened",
  EISDIR: "a folder",
  EROFS: "a disk that can't be written",
  ENOSPC: "a full disk",
  ENAMETOOLONG: "a name that is too long",
};

/** What the operating system's refusal means, in plain words. */
export const diskFault = (error: unknown): string => {
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
  return REASONS[code] ?? `a file that can't be used${code === "" ? "" : ` (${code})`}`;
};
