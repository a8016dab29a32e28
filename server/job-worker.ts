import "server-only";
import { reverifyDue } from "@/server/services/credential-proof-job";
import { sweepImports } from "@/server/services/import-sweep";
import { giveImportUp, workOnImport } from "@/server/services/import-work";
import { closeJobQueue, type Jobs, jobQueue } from "@/server/services/job-queue";
import { deliverMessage, giveMessageUp } from "@/server/services/message-delivery";
import { sendReminders } from "@/server/services/reminder";

const EVERY_NIGHT = "23 3 * * *";
const EVERY_HOUR = "7 * * * *";
/** Each certificate is verified again when its own day comes; the hour only looks which do. */
const VERIFY_EVERY_HOUR = "37 * * * *";

type Work<Name extends keyof Jobs> = (data: Jobs[Name]) => Promise<void>;

async function work<Name extends keyof Jobs>(name: Name, seconds: number, todo: Work<Name>): Promise<void> {
  const boss = await jobQueue();
  await boss.work<Jobs[Name]>(name, { pollingIntervalSeconds: seconds }, async (jobs) => {
    for (const { data } of jobs) await todo(data);
  });
}

/** Does this process's part of the background work until `stopWorkers`. Any number of processes may. */
export async function startWorkers(): Promise<void> {
  await work("message.send", 1, ({ messageId }) => deliverMessage(messageId, new Date()));
  await work("message.dead", 10, ({ messageId }) => giveMessageUp(messageId));
  await work("message.remind", 30, () => sendReminders(new Date()));
  await (await jobQueue()).schedule("message.remind", EVERY_HOUR);
  // Two at a time: a small file does not wait for a large one.
  for (const _ of ["one", "other"]) {
    await work("import.work", 1, ({ importId, memberId }) => workOnImport(importId, memberId, new Date()));
  }
  await work("import.dead", 10, ({ importId }) => giveImportUp(importId, new Date()));
  await work("import.sweep", 60, async () => void (await sweepImports(new Date())));
  await (await jobQueue()).schedule("import.sweep", EVERY_NIGHT);
  await work("credential.verify", 30, async () => void (await reverifyDue(new Date())));
  await (await jobQueue()).schedule("credential.verify", VERIFY_EVERY_HOUR);
}

/** Stops the background work of this process; what it was at goes back into the queue. */
export async function stopWorkers(): Promise<void> {
  await closeJobQueue();
}
