import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { Actor } from "@/server/actor";
import { inTransaction } from "@/server/db";
import { closeJobQueue, jobQueue } from "@/server/services/job-queue";
import { type NewMessage, queueMessage } from "@/server/services/message";
import { getMessage, listMessages } from "@/server/services/outbox";
import { retryMessage } from "@/server/services/outbox-change";
import { revokeRefereeRequest } from "@/server/services/referee-change";
import { createRefereeRequest } from "@/server/services/referee-request";
import { sendReminders } from "@/server/services/reminder";
import { refusal } from "@/tests/support/expect-refusal";
import { makeOrganization } from "@/tests/support/factory";
import { catchMail, type MailCatcher } from "@/tests/support/mail-catcher";
import { setMailServer } from "@/tests/support/mail-settings";
import {
  type MadeApplication,
  makeApplication,
  makeOpening,
  makeOutcome,
} from "@/tests/support/opening-factory";
import { makeRefereeRequest } from "@/tests/support/referee-factory";
import { type StartedWorker, startWorker } from "@/tests/support/start-worker";
import { store } from "@/tests/support/store";

const DAY_MS = 86_400_000;
const ASKED = {
  name: "Jana Weiss",
  email: "jana.weiss@harbour-line.example",
  relation: "MANAGER",
  company: "Harbour Line",
  message: "",
  isMailed: true,
} as const;

let catcher: MailCatcher;
let recruiter: Actor;
let application: MadeApplication;
let outcomeId: string;
const workers: StartedWorker[] = [];

beforeAll(async () => {
  catcher = await catchMail();
  setMailServer(catcher.url);
  const { actors } = await makeOrganization({ roles: ["RECRUITER", "HIRING_MANAGER"] });
  recruiter = actors.RECRUITER;
  application = await makeApplication(await makeOpening(actors.HIRING_MANAGER));
  // Tries follow each other at once, so that no test waits for the distances of a real mail server's bad day.
  await (await jobQueue()).updateQueue("message.send", { retryLimit: 2, retryDelay: 0, retryBackoff: false });
});

afterEach(async () => {
  for (const worker of workers.splice(0)) await worker.kill();
  catcher.answerRecipients("accept");
});

afterAll(async () => {
  await closeJobQueue();
  await catcher.close();
});

async function work(count = 1): Promise<void> {
  workers.push(...(await Promise.all(Array.from({ length: count }, () => startWorker()))));
}

async function message(): Promise<NewMessage> {
  const { organizationId } = recruiter;
  ({ id: outcomeId } = await makeOutcome(application));
  const { id } = await makeRefereeRequest(recruiter, outcomeId);
  const to = { toName: "Jana Weiss", toAddress: "jana.weiss@harbour-line.example" };
  const words = { subject: "A question", text: "Dear Jana Weiss,\n\n{link}" };
  return {
    organizationId,
    kind: "REFEREE_REQUEST",
    subjectType: "refereeRequest",
    subjectId: id,
    ...to,
    ...words,
  };
}

async function queue(): Promise<string> {
  const one = await message();
  return (await inTransaction((tx) => queueMessage(tx, one))).id;
}

const row = (id: string) => store().message.findUniqueOrThrow({ where: { id } });

/** Waits for a row of the outbox, which another process writes. */
async function untilRow(id: string, state: string): Promise<void> {
  await expect.poll(async () => (await row(id)).state, { timeout: 25_000, interval: 100 }).toBe(state);
}

test("a mail is in the transaction of the deed: rolled back, neither it nor its job was ever there", async () => {
  const one = await message();
  const jobs = () => store().$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count FROM pgboss.job`;
  const before = [await store().message.count(), (await jobs())[0]?.count];
  await expect(
    inTransaction(async (tx) => {
      await queueMessage(tx, one);
      throw new Error("The deed failed.");
    }),
  ).rejects.toThrow("The deed failed.");
  expect([await store().message.count(), (await jobs())[0]?.count]).toEqual(before);
});

test("a real mail arrives: encoded names, one link, plain text and HTML, and no header that somebody typed", async () => {
  const { id: outcome } = await makeOutcome(application);
  const name = "Jana “J” Weiß\r\nBcc: eve@evil.example";
  const made = await createRefereeRequest(recruiter, {
    ...ASKED,
    name,
    outcomeId: outcome,
    message: "Hello <script>alert(1)</script>\r\n.\r\nRCPT TO:<eve@evil.example>",
  });
  expect(made).toMatchObject({ isMailed: true, path: null });
  await work();
  await catcher.until(1);
  await untilRow((await store().message.findFirstOrThrow({ where: { subjectId: made.id } })).id, "SENT");
  const mail = catcher.mails[0];
  expect(mail?.to).toEqual([{ name: "Jana “J” Weiß Bcc: eve@evil.example", address: ASKED.email }]);
  expect(mail?.bcc).toBeUndefined();
  expect(mail?.from).toMatchObject({ address: "outweigh@larkspur.example" });
  expect(mail?.subject).toContain(recruiter.organizationName);
  expect(mail?.text).toMatch(/http:\/\/127\.0\.0\.1:3000\/referee\/[\w-]{43}/);
  expect(mail?.text).toContain("RCPT TO:<eve@evil.example>");
  expect(mail?.html).toContain("&lt;script&gt;");
  expect(mail?.html).not.toContain("<script>");
  const [sent] = (await listMessages(recruiter, {})).messages;
  expect(sent).toMatchObject({ standing: "sent", kind: "REFEREE_REQUEST" });
  expect(mail?.messageId).toBe(`<${sent?.id}@larkspur.example>`);
  const shown = await getMessage(recruiter, sent?.id ?? "");
  expect(shown).toMatchObject({ link: "secret", path: null });
  expect(shown.text).toContain("{link}");
});

test("thirty mails and three processes: each goes out once", async () => {
  const already = catcher.mails.length;
  const ids = [];
  for (let count = 0; count < 30; count++) ids.push(await queue());
  await work(3);
  await catcher.until(already + 30);
  for (const id of ids) await untilRow(id, "SENT");
  const sent = catcher.mails.slice(already).map(({ messageId }) => messageId);
  expect(sent).toHaveLength(30);
  expect(new Set(sent)).toEqual(new Set(ids.map((id) => `<${id}@larkspur.example>`)));
}, 90_000);

test("queued, then everything is killed: after the next start it goes out once", async () => {
  await work();
  await workers.splice(0)[0]?.kill();
  const already = catcher.mails.length;
  const id = await queue();
  expect(await row(id)).toMatchObject({ state: "QUEUED" });
  await work();
  await catcher.until(already + 1);
  await untilRow(id, "SENT");
  expect(catcher.mails.length).toBe(already + 1);
}, 60_000);

test("killed in the middle of sending: another process takes it over, and it goes out once", async () => {
  const already = catcher.mails.length;
  catcher.answerRecipients("silence");
  const named = catcher.recipients();
  const id = await queue();
  await work();
  await expect.poll(catcher.recipients, { timeout: 20_000, interval: 50 }).toBe(named + 1);
  await workers.splice(0)[0]?.kill();
  expect(await row(id)).toMatchObject({ state: "QUEUED", sentAt: null });
  catcher.answerRecipients("accept");
  await work(2);
  await catcher.until(already + 1, 60);
  await untilRow(id, "SENT");
  expect(catcher.mails.slice(already).map(({ messageId }) => messageId)).toEqual([
    `<${id}@larkspur.example>`,
  ]);
}, 120_000);

test("an address refused for good is told at once; sent again after that, it arrives", async () => {
  catcher.answerRecipients(550);
  const id = await queue();
  await work();
  await untilRow(id, "FAILED");
  expect(await row(id)).toMatchObject({ attempts: 1, problem: expect.stringContaining("550") });
  catcher.answerRecipients("accept");
  const already = catcher.mails.length;
  await retryMessage(recruiter, id);
  await catcher.until(already + 1);
  await untilRow(id, "SENT");
  expect(await row(id)).toMatchObject({ attempts: 1, problem: "" });
  // A second one of what did go out is a message of its own.
  const { id: second } = await retryMessage(recruiter, id);
  expect(second).not.toBe(id);
  await catcher.until(already + 2);
  await untilRow(second, "SENT");
}, 60_000);

test("a server that is in trouble is tried again; after the last try the outbox says so", async () => {
  catcher.answerRecipients(451);
  const id = await queue();
  await work();
  await untilRow(id, "FAILED");
  expect(await row(id)).toMatchObject({ attempts: 3, problem: expect.stringContaining("451") });
}, 60_000);

test("a link that was taken back before its mail went out is not sent", async () => {
  const already = catcher.mails.length;
  const { id: outcome } = await makeOutcome(application);
  const made = await createRefereeRequest(recruiter, { ...ASKED, outcomeId: outcome });
  await revokeRefereeRequest(recruiter, { id: made.id, version: 1 });
  const { id } = await store().message.findFirstOrThrow({ where: { subjectId: made.id } });
  await work();
  await untilRow(id, "FAILED");
  expect(catcher.mails.length).toBe(already);
  await refusal(retryMessage(recruiter, id), "LOCKED");
}, 60_000);

test("whoever has not answered after three days is reminded once, however many processes sweep", async () => {
  const { id: outcome } = await makeOutcome(application);
  const asked = await makeRefereeRequest(recruiter, outcome);
  const reminders = () => store().message.count({ where: { subjectId: asked.id, kind: "REFEREE_REMINDER" } });
  await sendReminders(new Date(recruiter.at.getTime() + 2 * DAY_MS));
  expect(await reminders()).toBe(0);
  const later = new Date(recruiter.at.getTime() + 3 * DAY_MS + 1000);
  await Promise.all([sendReminders(later), sendReminders(later), sendReminders(later)]);
  expect(await reminders()).toBe(1);
  await sendReminders(new Date(later.getTime() + 5 * DAY_MS));
  expect(await reminders()).toBe(1);
  const event = await store().auditEvent.findFirstOrThrow({ where: { subjectId: asked.id } });
  expect(event).toMatchObject({ action: "referee.reminded", actorId: null, actorName: "Outweigh" });
});
