// @ts-check
// Builds the page, serves it on this computer and prints the address; opens it where there is a desktop.
import { build, preview } from "vite";

const hasDesktop =
  process.platform === "darwin" ||
  process.platform === "win32" ||
  Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

await build({ logLevel: "warn" });
const server = await preview({
  logLevel: "warn",
  preview: { host: "localhost", port: Number(process.env.PORT ?? 4173), open: hasDesktop && !process.env.CI },
});
console.log(`First Rung is open at ${server.resolvedUrls?.local[0] ?? "an unknown address"}  (Ctrl+C to stop)`);
