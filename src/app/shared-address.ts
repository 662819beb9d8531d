/**
 * The fragment of an address with a whole link in it, without what a chat, a mail or a filter put around or into it:
 * percent signs, a line break, a closing bracket, `&fbclid=…`. Null where there is nothing to clean.
 *
 * @example cleanedFragment("#%2Fshared%2F1.eJx%0A_a)") // "#/shared/1.eJx_a"
 */
export const cleanedFragment = (fragment: string): string | null => {
  if (!/^#?(?:\/|%2f)(?:shared|import)(?:\/|%2f)\d/i.test(fragment)) return null;
  const plain = fragment
    .replaceAll(/%([0-7][\da-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll(/[\s\p{Cf}]|%[\da-f]{2}/giu, "");
  const kept = /^#?\/(?:shared|import)\/\d+\.[\w-]*/.exec(plain)?.[0].replace(/^#?/, "#");
  return kept === undefined || kept === fragment ? null : kept;
};

const clean = (): void => {
  const cleaned = cleanedFragment(location.hash);
  if (cleaned !== null) history.replaceState(history.state, "", cleaned);
};

/** Cleans the address before the app looks at it, now and when another is opened in the same tab. */
export const cleanAddress = (): void => {
  clean();
  window.addEventListener("hashchange", clean, { capture: true });
};
