// Runs in the head, before anything is drawn: the colours that were chosen, whether the page of a first visit is to be shown,
// and an early start for the parts that the address will need. The build writes the parts in and adds its digest to the policy.
(() => {
  const page = document.documentElement;
  const place = location.hash.slice(1) || "/";
  let beenHere = false;
  try {
    beenHere = localStorage.getItem("first-rung-been-here") !== null;
    const theme = localStorage.getItem("first-rung-theme");
    if (theme === "light" || theme === "dark") page.dataset.theme = theme;
  } catch {
    // A browser that refuses its store shows the first page until the app knows better.
  }
  if (place === "/" && !beenHere) return;
  page.dataset.arrival = "elsewhere";
  const { files, places } = __PARTS__;
  const parts = places.find(([pattern]) => new RegExp(pattern).test(place));
  for (const part of parts?.[1] ?? []) {
    const link = document.createElement("link");
    link.rel = "modulepreload";
    link.href = files[part];
    document.head.append(link);
  }
})();
