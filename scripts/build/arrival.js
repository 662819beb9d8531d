// Runs in the head, before anything is drawn: the colours that were chosen, which of the pages in the document is to be shown,
// and when the page's script comes. The build writes the parts in and adds its digest to the policy.
(() => {
  const page = document.documentElement;
  const placeNow = () => location.hash.slice(1) || "/";
  const { scripts, early, files, places, drawn } = __PARTS__;
  const add = (element) => page.querySelector("head").append(element);
  const preload = (file) => add(Object.assign(document.createElement("link"), { rel: "modulepreload", href: file }));
  const run = (src) => add(Object.assign(document.createElement("script"), { type: "module", async: false, src }));
  const start = () => scripts.forEach(run);
  const parsed = new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve));
  if (location.protocol === "file:") {
    // Neither scripts nor style sheets come from a disk, so the page says that it needs a server, and nothing else.
    parsed.then(() => {
      document.getElementById("root").replaceChildren();
      document.querySelector(".before-start").remove();
      document.getElementById("from-disk").hidden = false;
    });
    return;
  }
  let beenHere = false;
  try {
    beenHere = localStorage.getItem("first-rung-been-here") !== null;
    const theme = localStorage.getItem("first-rung-theme");
    if (theme === "light" || theme === "dark") page.dataset.theme = theme;
  } catch {
    // A browser that refuses its store shows the first page until the app knows better.
  }
  // Colours that are chosen before the script is there are chosen.
  document.addEventListener("change", ({ target }) => {
    const theme = target.value;
    if (page.dataset.arrival === undefined || !["device", "light", "dark"].includes(theme)) return;
    if (theme === "device") delete page.dataset.theme;
    else page.dataset.theme = theme;
    try {
      localStorage.setItem("first-rung-theme", theme);
    } catch {
      // It holds until the app is there.
    }
  });
  // A button that is pressed before the script is there isn't forgotten.
  document.addEventListener("click", ({ target }) => {
    if (["first", "drawn"].includes(page.dataset.arrival))
      target.closest?.("#root button")?.setAttribute("data-pressed", "");
  });
  // What is read first stands in the document, so the script waits until it is painted; a hidden tab paints nothing.
  const afterPaint = (act) => {
    if (document.hidden) act();
    else requestAnimationFrame(() => setTimeout(act));
  };
  const preloadAll = () => {
    const parts = places.find(([pattern]) => new RegExp(pattern).test(placeNow()));
    for (const file of [...scripts, ...early]) preload(file);
    for (const part of parts?.[1] ?? []) preload(files[part]);
  };
  let first;
  /** Puts one of the document's pages in its place: only where nothing is kept, or it may say what isn't so. */
  const show = (isNothingKept) => {
    const root = document.getElementById("root");
    first ??= [...root.childNodes];
    const leads = drawn.find(({ from }) => from === placeNow());
    if (isNothingKept && leads) history.replaceState(history.state, "", `#${leads.place}`);
    const place = placeNow();
    const isDrawn = isNothingKept && drawn.some((each) => each.place === place);
    page.dataset.arrival = isNothingKept && place === "/" ? "first" : isDrawn ? "drawn" : "waiting";
    if (page.dataset.arrival === "first") root.replaceChildren(...first);
    else {
      const template = document.querySelector(`template[data-place="${isDrawn ? place : ""}"]`);
      if (template !== null) root.replaceChildren(template.content.cloneNode(true));
    }
  };
  // A link that is followed before the script is there leads on all the same.
  const followLinks = (isNothingKept) =>
    addEventListener("hashchange", () => {
      if (page.dataset.arrival !== undefined) show(isNothingKept);
    });
  if (placeNow() === "/" && !beenHere) {
    page.dataset.arrival = "first";
    followLinks(true);
    parsed.then(() => afterPaint(start));
    return;
  }
  page.dataset.arrival = "elsewhere";
  const isNothingKept = async () => {
    if (beenHere || !drawn.some(({ place, from }) => [place, from].includes(placeNow()))) return false;
    try {
      const stores = await indexedDB.databases();
      return stores.every(({ name }) => name !== "first-rung");
    } catch {
      return false;
    }
  };
  const asked = isNothingKept();
  if (beenHere) preloadAll();
  Promise.all([asked, parsed]).then(([isNothing]) => {
    followLinks(isNothing);
    show(isNothing);
    const go = () => {
      if (!beenHere) preloadAll();
      start();
    };
    if (isNothing) afterPaint(go);
    else go();
  });
})();
