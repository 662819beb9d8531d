import type { Done, Job, JobAnswer, JobRequest } from "./reading-jobs.ts";

interface Open {
  readonly job: Job;
  readonly resolve: (done: Promise<Done>) => void;
}

/** What opens files is in the worker alone: it is large, and would be kept twice for offline use. */
const NO_FILES: Done = {
  kind: "taken",
  taken: { found: "a browser in which files can't be opened here: paste the text" },
};

const doHere = async (job: Job): Promise<Done> =>
  job.kind === "take" ? NO_FILES : (await import("./do-job.ts")).doReadJob(job);

/**
 * Does jobs in a worker, so that the page stays free to draw; both are loaded with the first job. Where there is no worker, or
 * it fails, what was asked and all that comes after is done on the page itself; only files are not opened then.
 */
export const jobRunner = (start: () => Worker): ((job: Job) => Promise<Done>) => {
  const open = new Map<number, Open>();
  let worker: Worker | null = null;
  let hasFailed = false;
  let lastId = 0;

  const fail = (): void => {
    hasFailed = true;
    for (const [id, { job, resolve }] of open) {
      open.delete(id);
      resolve(doHere(job));
    }
  };

  const begin = (): Worker => {
    if (worker !== null) return worker;
    worker = start();
    worker.addEventListener("message", ({ data: { id, done } }: MessageEvent<JobAnswer>) => {
      open.get(id)?.resolve(Promise.resolve(done));
      open.delete(id);
    });
    worker.addEventListener("error", fail);
    return worker;
  };

  return (job) =>
    new Promise((resolve) => {
      if (hasFailed) {
        resolve(doHere(job));
        return;
      }
      lastId += 1;
      open.set(lastId, { job, resolve });
      const request: JobRequest = { id: lastId, job };
      try {
        begin().postMessage(request, []);
      } catch {
        fail();
      }
    });
};
