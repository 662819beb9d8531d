const twoDigits = (part: number): string => String(part).padStart(2, "0");

/** Today where the person is, such as 2026-11-23. */
export const today = (): string => {
  const now = new Date();
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
};
