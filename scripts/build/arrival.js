// Runs in the head, before anything is drawn: the colours that were chosen, whether the page of a first visit is to be shown,
// and when the page's script comes. The build writes the parts in and adds its digest to the policy.
(() => {
  const page = document.documentElement;
  const place = location.hash.slice(1) || "/";
  const { scripts, early, files, places } = __PARTS__;
  const add = (element) => page.querySelector("head").append(element);
  const preload = (file) => add(Object.assign(document.createElement("link"), { rel: "modulepreload", href: file }));
  const run = (src) => add(Object.assign(document.createElement("script"), { type: "module", async: false, src }));
  const start = () => scripts.forEach(run);
  if (location.protocol === "file:") {
    // Neither scripts nor style sheets come from a disk, so the page says that it needs a server, and nothing else.
    document.addEventListener("DOMContentLoaded", () => {
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
  if (place === "/" && !beenHere) {
    page.dataset.arrival = "first";
    // A button that is pressed before the script is there isn't forgotten.
    document.addEventListener("click", ({ target }) => {
      if (page.dataset.arrival === "first") target.closest?.("#root button")?.setAttribute("data-pressed", "");
    });
    // What is read first stands in the document, so the script waits until it is painted; a hidden tab paints nothing.
    document.addEventListener("DOMContentLoaded", () => {
      if (document.hidden) start();
      else requestAnimationFrame(() => setTimeout(start));
    });
    return;
  }
  page.dataset.arrival = "elsewhere";
  const parts = places.find(([pattern]) => new RegExp(pattern).test(place));
  for (const file of [...scripts, ...early]) preload(file);
  for (const part of parts?.[1] ?? []) preload(files[part]);
  document.addEventListener("DOMContentLoaded", start);
})();
