import { chromium } from "@playwright/test";
const base = "http://localhost:4890/";
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
const places = JSON.parse(process.argv[2]);
for (const [w, scheme] of JSON.parse(process.argv[3])) {
  const c = await b.newContext({
    viewport: { width: w, height: w < 500 ? 844 : 900 },
    colorScheme: scheme,
    deviceScaleFactor: 1,
  });
  const p = await c.newPage();
  await p.goto(base);
  await p.getByRole("button", { name: "Look around with three sample offers" }).click();
  await p.getByRole("article").first().waitFor();
  for (const [name, place] of places) {
    await p.goto(base + "#" + place);
    await p.getByRole("heading", { level: 1 }).waitFor();
    await p.waitForTimeout(1500);
    await p.screenshot({ path: `/tmp/shots/${name}-${w}-${scheme}.png`, fullPage: true });
  }
  await c.close();
}
await b.close();
