const register = (): void => {
  navigator.serviceWorker.register("./service-worker.js").catch(() => {
    // Private windows and pages without https have no worker; the app itself works all the same.
  });
};

/** Once the page has loaded, also where it has already, keeps it on this device so that it opens without a network. */
export const workOffline = (): void => {
  if (!("serviceWorker" in navigator)) return;
  if (document.readyState === "complete") register();
  else window.addEventListener("load", register, { once: true });
};
