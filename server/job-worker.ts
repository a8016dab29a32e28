import "server-only";
import { closeJobQueue, type Jobs, jobQueue } from "@/server/services/job-queue";
import { deliverMessage, giveMessageUp } from "@/server/services/message-delivery";
import { sendReminders } from "@/server/services/reminder";

const EVERY_HOUR = "7 * * * *";

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
}

/** Stops the background work of this process; what it was at goes back into the queue. */
export async function stopWorkers(): Promise<void> {
  await closeJobQueue();
}
