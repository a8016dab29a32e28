import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { answerRefereeLink } from "@/server/services/referee-answer";
import { rescoreApplication } from "@/server/services/score";
import { makeOrganization } from "@/tests/support/factory";
import { makeApplication, makeOpening, makeOutcome } from "@/tests/support/opening-factory";
import { confirmation, makeRefereeRequest } from "@/tests/support/referee-factory";
import { startWorker } from "@/tests/support/start-worker";
import { store } from "@/tests/support/store";

/** How many transactions have written something and now wait for a row that another one holds. */
async function waitingWriters(): Promise<number> {
  const rows = await store().$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock' AND backend_xid IS NOT NULL`;
  return rows[0]?.count ?? 0;
}

test("killed in the middle of a referee's answer: nothing of it is there, and the link still answers", async () => {
  const { actors } = await makeOrganization({ roles: ["RECRUITER", "HIRING_MANAGER"] });
  const opening = await makeOpening(actors.HIRING_MANAGER);
  const application = await makeApplication(opening);
  const { id: outcomeId } = await makeOutcome(application, { evidence: [{ kind: "BARE_SELF_REPORT" }] });
  await rescoreApplication(store(), actors.RECRUITER, application.id);
  const request = await makeRefereeRequest(actors.RECRUITER, outcomeId);
  const everything = async () => ({
    request: await store().refereeRequest.findUniqueOrThrow({ where: { id: request.id } }),
    evidence: await store().evidence.findMany({ where: { outcomeId } }),
    events: await store().auditEvent.count({ where: { applicationId: application.id } }),
    score: await store().score.findUniqueOrThrow({ where: { applicationId: application.id } }),
  });
  const before = await everything();

  // The score is the last thing an answer writes: while somebody holds it, the answer stands still in the middle.
  await store().$transaction(
    async (tx) => {
      await tx.$queryRaw`SELECT 1 FROM "Score" WHERE "applicationId" = ${application.id}::uuid FOR UPDATE`;
      const referee = await startWorker("answer-worker.ts", { ANSWER_TOKEN: request.token });
      await expect.poll(waitingWriters, { timeout: 20_000, interval: 50 }).toBe(1);
      await referee.kill();
    },
    { timeout: 40_000 },
  );
  await expect.poll(waitingWriters, { timeout: 20_000, interval: 50 }).toBe(0);
  expect(await everything()).toEqual(before);

  await answerRefereeLink(confirmation(request.token), { address: randomUUID(), at: new Date() });
  const after = await everything();
  expect(after.request.answer).toBe("CONFIRMED");
  expect(after.evidence).toHaveLength(2);
  expect(after.events).toBe(before.events + 2);
}, 90_000);
