// Runs in the head, before anything is drawn: the colours that were chosen, which of the pages in the document is to be shown,
// and when the page's script comes. The build writes the parts in and adds its digest to the policy.
const placeNow = () => location.hash.slice(1) || "/";
// What is read first stands in the document, so the script waits until it is on the screen, which browsers tell: they have drawn it
// some time before. Asked in the frame that has it: one before that may be no more than the page's head. A hidden tab shows nothing.
const painted = () =>
  new Promise((resolve) => {
    if (document.hidden) resolve();
    else
      requestAnimationFrame(() => {
        setTimeout(resolve, 500);
        new PerformanceObserver(resolve).observe({ type: "paint", buffered: true });
      });
  });
const loaded = (link) =>
  new Promise((resolve) => {
    if (!link || link.sheet) resolve();
    for (const event of ["load", "error"]) link?.addEventListener(event, resolve);
  });
{
  const page = document.documentElement;
  const { scripts, early, files, places, drawn } = __PARTS__;
  const add = (element) => {
    page.querySelector("head").append(element);
    return element;
  };
  const link = (file, rel = "modulepreload") => add(Object.assign(document.createElement("link"), { rel, href: file }));
  const run = (src) => add(Object.assign(document.createElement("script"), { type: "module", async: false, src }));
  // Runs the page's script once the whole style sheet is there: the document has only what its own pages need of it.
  const start = async () => {
    await parsed;
    await loaded(document.querySelector('link[rel="stylesheet"]'));
    scripts.forEach(run);
  };
  // The script's files, and those of the place, which the script runs one after another; on a first visit it also fetches them.
  const preloadAll = (isFirst) => {
    const [, parts = []] = places.find(([pattern]) => new RegExp(pattern).test(placeNow())) ?? [];
    for (const file of [...scripts, ...early]) link(file);
    for (const part of parts) link(files[part], isFirst ? "" : undefined).dataset.part = "";
  };
  const parsed = new Promise((resolve) => {
    document.addEventListener("DOMContentLoaded", resolve);
  });
  // The pages in the document are there; its end, with the style sheet, may be still to come.
  const pagesParsed = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (document.querySelector(".before-start") === null) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(page, { childList: true, subtree: true });
  });

  // What this browser remembers: whether more than the first page was seen here, and the colours, which are shown.
  const wasHere = () => {
    try {
      const theme = localStorage.getItem("first-rung-theme");
      if (theme === "light" || theme === "dark") page.dataset.theme = theme;
      return localStorage.getItem("first-rung-been-here") !== null;
    } catch {
      // A browser that refuses its store shows the first page until the app knows better.
      return false;
    }
  };

  // Whether the page of a place may say that there is nothing yet: to someone who has offers it must not, not for a moment.
  const isNothingKept = async () => {
    if (!drawn.some(({ place, from }) => place === placeNow() || from === placeNow())) return false;
    try {
      const stores = await indexedDB.databases();
      return stores.every(({ name }) => name !== "first-rung");
    } catch {
      return false;
    }
  };

  let first;
  // Puts the page of a place where pages stand; where there is none that may be shown, what stands there while one comes.
  const show = (isNothing) => {
    const root = document.getElementById("root");
    first ??= [...root.childNodes];
    const leading = drawn.find(({ from }) => from === placeNow());
    if (isNothing && leading) history.replaceState(history.state, "", `#${leading.place}`);
    const place = placeNow();
    const isDrawn = isNothing && drawn.some((each) => each.place === place);
    const template = document.querySelector(`template[data-place="${isDrawn ? place : ""}"]`);
    if (isNothing && place === "/") root.replaceChildren(...first);
    else if (template !== null) root.replaceChildren(template.content.cloneNode(true));
    page.dataset.arrival = isDrawn ? "drawn" : isNothing && place === "/" ? "first" : "waiting";
  };

  const arrive = async () => {
    const hasBeenHere = wasHere();
    const isFirst = placeNow() === "/" && !hasBeenHere;
    page.dataset.arrival = isFirst ? "first" : "elsewhere";
    if (hasBeenHere) preloadAll(false);
    const isNothing = isFirst || (!hasBeenHere && (await isNothingKept()));
    await pagesParsed;
    if (!isFirst) show(isNothing);
    // A link that is followed before the script is there leads on all the same.
    addEventListener("hashchange", () => {
      if (page.dataset.arrival !== undefined) show(isNothing);
    });
    if (isNothing) await painted();
    if (!hasBeenHere) preloadAll(page.dataset.arrival === "first");
    await start();
  };

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
    if (page.dataset.arrival !== undefined) target.closest?.("#root button")?.setAttribute("data-pressed", "");
  });

  if (location.protocol === "file:") {
    // Neither scripts nor style sheets come from a disk, so the page says that it needs a server, and nothing else.
    document.addEventListener("DOMContentLoaded", () => {
      document.getElementById("root").replaceChildren();
      document.querySelector(".before-start").remove();
      document.getElementById("from-disk").hidden = false;
    });
  } else void arrive();
}
