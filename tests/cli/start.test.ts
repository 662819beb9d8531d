import { execFile } from "node:child_process";
import { createServer } from "node:net";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";

const START = resolve(import.meta.dirname, "../../scripts/start.mjs");

/** How `npm start` ends with these options, and what it says. */
const started = (...options: readonly string[]): Promise<{ readonly code: unknown; readonly told: string }> =>
  new Promise((settle) => {
    execFile(process.execPath, [START, ...options], { env: { ...process.env, CI: "1" } }, (error, _, told) =>
      settle({ code: error?.code ?? 0, told }),
    );
  });

/** Someone else's server on a free port. */
const withTaken = async (look: (port: number) => Promise<void>): Promise<void> => {
  const other = createServer();
  const port = await new Promise<number>((settle) => {
    other.listen({ port: 0, host: "localhost" }, () => {
      const address = other.address();
      settle(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
  await look(port);
  await new Promise((settle) => {
    other.close(settle);
  });
};

describe("npm start", () => {
  it("stops at a port that is in use and says how to ask for another", async () => {
    await withTaken(async (port) => {
      const { code, told } = await started("--port", String(port));
      expect(code).toBe(2);
      expect(told).toContain(`Port ${port} is in use.`);
      expect(told).toContain(`npm start -- --port ${port + 1}`);
    });
  });

  it.each(["abc", "0", "70000", "1.5"])("says in one line that %s is no port", async (port) => {
    const { code, told } = await started("--port", port);
    expect(code).toBe(2);
    expect(told).toBe(`port: found "${port}"; expected a whole number from 1 to 65535, such as --port 4200\n`);
  });

  it("says which options it knows", async () => {
    const { code, told } = await started("--prot", "1");
    expect(code).toBe(2);
    expect(told).toContain("--port 4200");
  });
});
