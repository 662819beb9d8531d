import { afterPaint } from "../ui/page/after-paint.ts";

const register = (): void => {
  navigator.serviceWorker.register("./service-worker.js").catch(() => {
    // Private windows and pages without https have no worker; the app itself works all the same.
  });
};

let isAsked = false;

/**
 * Keeps the page on this device so that it opens without a network. For when all that a place needs is there and shown: the worker
 * fetches every file, and would take a slow network from them.
 */
export const workOffline = (): void => {
  if (!import.meta.env.PROD || isAsked || !("serviceWorker" in navigator)) return;
  isAsked = true;
  // By itself, as asking the browser for its worker takes a slow phone some 20 ms.
  afterPaint(() => setTimeout(register));
};
