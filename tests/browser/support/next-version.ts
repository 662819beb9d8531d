import { build } from "vite";

/**
 * A step to a next version of the store, as the page's source. It puts employers in capitals; `step` in the browser's
 * `localStorage` lets it throw in the middle, or go on for ever.
 */
const STEP = `[{
  version: 2,
  upgrade: async (transaction) => {
    await transaction.table("offers").toCollection().modify((row) => {
      row.offer.employer = row.offer.employer.toUpperCase();
    });
    const how = localStorage.getItem("step");
    if (how === "throws") throw new Error("the power went");
    if (how === "hangs") {
      console.info("in the middle of the step");
      for (;;) await transaction.table("offers").count();
    }
  },
}]`;

/** Builds the page as its next version could be, with a step of the store, into a folder. */
export const buildNextVersion = async (outDir: string): Promise<void> => {
  let isIn = false;
  await build({
    configFile: "vite.config.ts",
    logLevel: "silent",
    build: { outDir, emptyOutDir: true },
    plugins: [
      {
        name: "a-step-of-the-store",
        enforce: "pre",
        transform: (code, id) => {
          if (!id.endsWith("/src/storage/migrations.ts")) return undefined;
          isIn = true;
          return code.replace(/(MIGRATIONS: readonly Migration\[\] = )\[\]/, `$1${STEP}`);
        },
      },
    ],
  });
  if (!isIn) throw new Error("the step is not in the build");
};
