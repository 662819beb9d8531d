/**
 * Runs the parts of the page that the head's script has listed (`scripts/build/arrival.js`), one after another: in one stretch
 * they would keep a slow phone from answering. One that doesn't come is missed by what needs it.
 */
export const partsRun = async (): Promise<void> => {
  const parts = [...document.querySelectorAll<HTMLLinkElement>("link[data-part]")];
  // All are on their way before the first is run; a first visit has only listed them.
  for (const part of parts) part.rel = "modulepreload";
  for (const { href } of parts) {
    await import(/* @vite-ignore */ href).catch(() => undefined);
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
  }
};
