// @ts-check
// Builds the page, serves it on this computer and prints the address; opens it where there is a desktop.
// `npm start -- --port 4200`, or PORT=4200: the store of a browser belongs to the address, so a port is never picked silently.
import { createServer } from "node:net";
import { parseArgs } from "node:util";
import { build, preview } from "vite";

const USUAL_PORT = 4173;

/** @param {string} line @returns {never} */
const stop = (line) => {
  console.error(line);
  process.exit(2);
};

/** @returns {string | undefined} */
const askedPort = () => {
  try {
    return parseArgs({ options: { port: { type: "string" } } }).values.port ?? process.env.PORT;
  } catch (error) {
    return stop(
      `npm start: ${error instanceof Error ? error.message : String(error)}\nIt takes one option: --port 4200`,
    );
  }
};

/** @param {number} port @returns {Promise<boolean>} */
const isFree = (port) =>
  new Promise((settle) => {
    const probe = createServer();
    probe.once("error", () => settle(false));
    probe.listen({ port, host: "localhost" }, () => probe.close(() => settle(true)));
  });

const asked = askedPort() ?? String(USUAL_PORT);
const port = Number(asked);
if (!/^\d+$/u.test(asked) || port < 1 || port > 65_535)
  stop(`port: found ${JSON.stringify(asked)}; expected a whole number from 1 to 65535, such as --port 4200`);
if (!(await isFree(port)))
  stop(
    `Port ${port} is in use. First Rung may be open there already: http://localhost:${port}/\n` +
      `To use another: npm start -- --port ${port + 1}\n` +
      "Your offers are kept under the address, so at another port you see none of those you entered here.",
  );

const hasDesktop =
  process.platform === "darwin" ||
  process.platform === "win32" ||
  Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

await build({ logLevel: "warn" });
const server = await preview({
  logLevel: "warn",
  preview: { host: "localhost", port, strictPort: true, open: hasDesktop && !process.env.CI },
});
console.log(`First Rung is open at ${server.resolvedUrls?.local[0] ?? "an unknown address"}  (Ctrl+C to stop)`);
