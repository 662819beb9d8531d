/** Someone who does one of these is where they want to be. */
const ACTS = ["pointerdown", "keydown", "wheel", "touchmove"] as const;

/** Does something each time that someone acts, until it is stopped. Returns how to stop. */
export const whenActed = (act: () => void): (() => void) => {
  for (const name of ACTS) window.addEventListener(name, act, { capture: true, passive: true });
  return () => {
    for (const name of ACTS) window.removeEventListener(name, act, { capture: true });
  };
};
