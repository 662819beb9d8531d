import { xmlText } from "./xml-text.ts";

/** What a file manager and a spreadsheet say of a book before its sheets are read. */
export interface BookAbout {
  readonly title: string;
  readonly description: string;
  /** such as 2026-11-23; empty where it isn't told */
  readonly day: string;
}

const RELATIONS = "http://schemas.openxmlformats.org";
const CORE = `${RELATIONS}/package/2006/relationships/metadata/core-properties`;
const EXTENDED = `${RELATIONS}/officeDocument/2006/relationships/extended-properties`;
const DECLARED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const coreXml = ({ title, description, day }: BookAbout): string => {
  const date = (name: string): string =>
    day === "" ? "" : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${name}>`;
  return `${DECLARED}<cp:coreProperties xmlns:cp="${RELATIONS}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:creator>First Rung</dc:creator><dc:description>${xmlText(description)}</dc:description>${date("created")}${date("modified")}</cp:coreProperties>`;
};

const APP_XML = `${DECLARED}<Properties xmlns="${RELATIONS}/officeDocument/2006/extended-properties"><Application>First Rung</Application></Properties>`;

const within = (xml: string, end: string, markup: string): string => xml.replace(end, () => markup + end);

/** The parts of a book with its document properties. */
export const withProperties = (
  parts: Readonly<Record<string, string>>,
  about: BookAbout,
): Readonly<Record<string, string>> => ({
  ...parts,
  "docProps/core.xml": coreXml(about),
  "docProps/app.xml": APP_XML,
  "_rels/.rels": within(
    parts["_rels/.rels"] ?? "",
    "</Relationships>",
    `<Relationship Id="rId-core" Type="${CORE}" Target="docProps/core.xml"/><Relationship Id="rId-app" Type="${EXTENDED}" Target="docProps/app.xml"/>`,
  ),
  "[Content_Types].xml": within(
    parts["[Content_Types].xml"] ?? "",
    "</Types>",
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>',
  ),
});
