/** After the page has loaded, keeps it on this device so that it opens without a network. */
export const workOffline = (): void => {
  if (!("serviceWorker" in navigator)) return;
  window.addEventListener("load", () => {
    navigator.serviceWorker.register("./service-worker.js").catch(() => {
      // Private windows and pages without https have no worker; the app itself works all the same.
    });
  });
};
