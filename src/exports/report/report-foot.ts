/** What `report.css` puts at the foot of each printed page, beside "page 1 of 3". */
export const FOOT = "--report-foot";

/** A title as a text of CSS; titles are ours and hold no quotes, and none would end it early. */
export const footText = (title: string): string => `"${title.replaceAll(/["'\\<>&\n]/g, "")}"`;

/** The foot of a file's pages, as an attribute of its root. */
export const footStyle = (title: string): string => `${FOOT}: ${footText(title).replaceAll('"', "'")}`;
