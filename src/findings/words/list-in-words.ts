/** "a", "a and b", "a, b and c"; empty for none. */
export const listInWords = (items: readonly string[], last: "and" | "or" = "and"): string => {
  const end = items.at(-1) ?? "";
  return items.length < 2 ? end : `${items.slice(0, -1).join(", ")} ${last} ${end}`;
};
