// @ts-check
// Asks every property of other cases, round after round, until one fails: `npm run soak [ROUNDS]`. Prints each round's seed.
import { execFileSync, spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { fileURLToPath } from "node:url";

const ROUNDS = Number(process.argv[2] ?? 10);
const cwd = fileURLToPath(new URL("..", import.meta.url));

const files = execFileSync("git", ["grep", "-lE", String.raw`fc\.assert\(`, "--", "tests"], { cwd, encoding: "utf8" });

for (let round = 1; round <= ROUNDS; round += 1) {
  const seed = randomInt(2 ** 31);
  console.log(`Round ${round} of ${ROUNDS}, SEED=${seed}`);
  const { status } = spawnSync("npx", ["vitest", "run", "--reporter=dot", ...files.trim().split("\n")], {
    cwd,
    env: { ...process.env, SEED: String(seed) },
    stdio: "inherit",
  });
  if (status !== 0) process.exit(1);
}
