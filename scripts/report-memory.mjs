// @ts-check
// Preloaded by the bench: says on standard error how much memory the process took at most, in kilobytes.
process.on("exit", () => process.stderr.write(`memory: ${process.resourceUsage().maxRSS}\n`));
