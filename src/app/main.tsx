import "./no-code-from-text.ts";
import "../ui/base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { workOffline } from "./offline.ts";
import { keptTheme, showTheme } from "./theme.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("the page has no place for the app");

showTheme(keptTheme());
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
if (import.meta.env.PROD) workOffline();
