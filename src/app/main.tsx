import "../ui/style/base.css";
import "./no-code-from-text.ts";
import { flushSync } from "react-dom";
import { createRoot, hydrateRoot } from "react-dom/client";
import { isFirstVisit } from "./first-visit.ts";
import { workOffline } from "./offline.ts";
import { Root } from "./root.tsx";
import { cleanAddress } from "./shared-address.ts";
import { keptTheme, showTheme } from "./frame/theme.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("the page has no place for the app");

showTheme(keptTheme());
cleanAddress();
const isFirst = await isFirstVisit();
document.querySelector(".before-start")?.remove();
// The first visit's page stands in the document already; anything else takes its place in one go, so that nothing jumps.
if (isFirst && root.firstElementChild !== null) hydrateRoot(root, <Root isFirstVisit />);
else flushSync(() => createRoot(root).render(<Root isFirstVisit={isFirst} />));
delete document.documentElement.dataset["arrival"];

if (import.meta.env.PROD) workOffline();
