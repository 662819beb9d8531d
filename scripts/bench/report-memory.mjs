// @ts-check
// Preloaded by the bench: says on standard error how much memory the process took at most, in kilobytes, and how much of a
// processor's time, in microseconds.
process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write(`memory: ${maxRSS}\ntime: ${userCPUTime + systemCPUTime}\n`);
});
