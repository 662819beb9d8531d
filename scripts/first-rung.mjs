// @ts-check
// Runs the command in a checkout, building it first when it is missing or older than what it is made of.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const command = join(root, "dist/cli/first-rung.js");

/** @param {string} folder */
const newestChange = (folder) =>
  Math.max(
    ...readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => statSync(join(folder, name)).mtimeMs),
  );

const isCurrent = () =>
  existsSync(command) &&
  statSync(command).mtimeMs >= Math.max(newestChange(join(root, "src")), newestChange(join(root, "rubric")));

if (!isCurrent()) {
  const built = spawnSync("npm", ["run", "--silent", "build:cli"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (built.status !== 0) process.exit(built.status ?? 1);
}
const { status } = spawnSync(process.execPath, [command, ...process.argv.slice(2)], { stdio: "inherit" });
process.exit(status ?? 1);
