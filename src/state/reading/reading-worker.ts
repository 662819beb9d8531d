import { takeText } from "../../material/take-text.ts";
import { doReadJob } from "./do-job.ts";
import type { Done, Job, JobAnswer, JobRequest } from "./reading-jobs.ts";

const doJob = async (job: Job): Promise<Done> =>
  job.kind === "take" ? { kind: "taken", taken: await takeText(job.name, job.bytes) } : doReadJob(job);

addEventListener("message", ({ data: { id, job } }: MessageEvent<JobRequest>) => {
  void doJob(job).then((done) => {
    const answer: JobAnswer = { id, done };
    postMessage(answer);
  });
});
