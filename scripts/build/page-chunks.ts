/** A chunk of the page by name, and the modules that it holds. */
interface PageChunk {
  readonly name: string;
  readonly test?: RegExp;
  readonly tags?: ["$initial"];
  readonly priority: number;
}

/**
 * The page in few files: a phone pays for each request. `first` is what a first visitor runs, React included; `libraries` read
 * and keep what is stored, `core` is the store, the rubric and the engine, `words` are sentences, charts and parts: every other
 * place needs all three, and the app's frame, which stays in a chunk of its own. None needs a later one, so each runs by itself
 * (`src/app/parts-run.ts`). `forms`
 * is for the places that ask, `answering` for what only the questions of an offer ask; `carry` and `tables` are for those that
 * take a file in or away. The reader of texts stays in its worker. A place's own code stays in a chunk of its own.
 */
export const PAGE_CHUNKS: readonly PageChunk[] = [
  { name: "first", tags: ["$initial"], priority: 8 },
  {
    name: "spreadsheet",
    test: /src\/exports\/xlsx\/|node_modules\/(write-excel-file|read-excel-file|fflate)\//,
    priority: 7,
  },
  // What is only read of the rubric, by its own page.
  { name: "background", test: /virtual:background|\/src\/rubric\/background\/bundled-background/, priority: 6 },
  {
    name: "answering",
    test: /\/features\/questionnaire\/(pay\/(form|preferences|fields)\/|pay\/pay-(shown|worth)|use-length|length-tabs|sharpen)/,
    priority: 7,
  },
  {
    name: "forms",
    test: /node_modules\/(react-hook-form|@hookform)\/|\/src\/state\/.*-form\.tsx?$|\/questionnaire\/(steps|was-in-words|step\/(step-footer|go)|answers\/|list\/listed-)/,
    priority: 6,
  },
  { name: "libraries", test: /node_modules\/(zod|dexie)\//, priority: 5 },
  // What reads a text on the page itself, where no worker runs, stays with the signs, or every place would load them.
  {
    name: "core",
    test: /virtual:rubric|\/src\/(rubric|amounts|offers|engine|storage)\/|\/src\/material\/(material-limits|checked-text)/,
    priority: 5,
  },
  {
    name: "carry",
    test: /\/src\/exports\/(link\/|report\/report|bare-title|file-name|joined-bytes)|\/features\/report\/(report-options|copy-button)/,
    priority: 4,
  },
  { name: "tables", test: /node_modules\/papaparse|\/src\/exports\/(csv\/|spreadsheet-text)/, priority: 4 },
  { name: "method", test: /\/src\/(findings|features)\/method\//, priority: 4 },
  {
    name: "words",
    test: /\/src\/(findings|ui|parts|state(?!\/reading\/do-job))\/|use-samples|node_modules\/(d3-|internmap|dexie-react-hooks)|\/src\/reading\/(suggest\/|default-evidence|shown-passages|guess-kind)/,
    priority: 3,
  },
];
