import { renderToString } from "react-dom/server";
import { Root } from "./root.tsx";

/** The page of a first visit as HTML, drawn when the page is built: it is there before any script. */
export const prerendered = (): string => renderToString(<Root isFirstVisit />);
