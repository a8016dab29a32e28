import { spawn } from "node:child_process";
import { once } from "node:events";
import { beforeEach, expect, it } from "vitest";
import { CONSENT_VERSION } from "@/domain/candidate-link/consent";
import type { Actor } from "@/server/actor";
import { inTransaction } from "@/server/db";
import { submitCandidate } from "@/server/services/candidate-submission";
import { mergeDuplicate } from "@/server/services/duplicate";
import { checkEvidence } from "@/server/services/evidence-check";
import { rescoreOpening } from "@/server/services/score";
import { makeCandidateDraft, makeCandidateLink } from "@/tests/support/candidate-factory";
import { makeOrganization } from "@/tests/support/factory";
import {
  type MadeApplication,
  makeApplication,
  makeOpening,
  makeOutcome,
} from "@/tests/support/opening-factory";
import { store } from "@/tests/support/store";

/** A process of its own has to start: seconds, or on a busy machine half a minute. */
const PATIENCE = { timeout: 90_000 };

let recruiter: Actor;
let application: MadeApplication;
let keptId: string;
let otherId: string;
let evidenceId: string;

beforeEach(async () => {
  const { actors } = await makeOrganization({ roles: ["RECRUITER", "HIRING_MANAGER"] });
  recruiter = actors.RECRUITER;
  const opening = await makeOpening(actors.HIRING_MANAGER);
  application = await makeApplication(opening);
  keptId = (await makeOutcome(application)).id;
  const other = await makeOutcome(application, { evidence: [{ kind: "SYSTEM_RECORD" }] });
  otherId = other.id;
  evidenceId = other.evidenceIds[0] ?? "";
  await inTransaction((tx) => rescoreOpening(tx, recruiter, opening.id));
});

/** Waits until somebody waits for a lock in this test's own database. */
async function somebodyWaits(): Promise<void> {
  const [row] = await store().$queryRaw<{ count: number }[]>`
    SELECT count(*)::int FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  if (row?.count === 0) await somebodyWaits();
}

/** Lets a process of its own do a deed up to its last step, the score, and ends it there without a word. */
async function killInTheMiddle(deed: "check" | "merge" | "send", input: unknown): Promise<void> {
  await inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Score" WHERE "applicationId" = ${application.id}::uuid FOR UPDATE`;
    const args = ["--conditions=react-server", "--import", "tsx", "tests/support/doomed-deed.ts"];
    const env = { ...process.env, DEED: JSON.stringify({ deed, actor: recruiter, input }) };
    const child = spawn(process.execPath, args, { env, stdio: "inherit" });
    await somebodyWaits();
    child.kill("SIGKILL");
    const [code, signal] = await once(child, "exit");
    expect([code, signal]).toEqual([null, "SIGKILL"]);
  });
}

async function stored() {
  const where = { organizationId: recruiter.organizationId };
  return {
    checks: await store().evidenceCheck.count({ where }),
    merged: await store().outcome.count({ where: { ...where, mergedIntoId: { not: null } } }),
    answers: await store().duplicate.count({ where }),
    outcomes: await store().outcome.count({ where }),
    evidence: await store().evidence.count({ where }),
    drafts: await store().outcomeDraft.findMany({ where }),
    links: await store().candidateLink.findMany({ where }),
    events: await store().auditEvent.count({ where }),
    piece: await store().evidence.findUniqueOrThrow({ where: { id: evidenceId } }),
    score: await store().score.findUniqueOrThrow({ where: { applicationId: application.id } }),
  };
}

it("a check that is killed in the middle leaves nothing, and can be made again", PATIENCE, async () => {
  const before = await stored();
  const check = { id: evidenceId, version: 1, outcomeVersion: 1, verdict: "SUPPORTS" as const, note: "" };
  await killInTheMiddle("check", check);
  expect(await stored()).toEqual(before);
  await expect(checkEvidence(recruiter, check)).resolves.toMatchObject({ status: "CHECKED" });
});

it("a merge that is killed in the middle leaves nothing, and can be made again", PATIENCE, async () => {
  const before = await stored();
  const pair = { kind: "OUTCOME" as const, keptId, otherId };
  await killInTheMiddle("merge", pair);
  expect(await stored()).toEqual(before);
  await expect(mergeDuplicate(recruiter, pair)).resolves.toBeDefined();
});

it(
  "a candidate's send that is killed in the middle leaves every draft and can be sent again",
  PATIENCE,
  async () => {
    const { token } = await makeCandidateLink(recruiter, application);
    const outcomes = [
      { id: await makeCandidateDraft(application), version: 1 },
      { id: await makeCandidateDraft(application), version: 1 },
    ];
    const before = await stored();
    const sending = { token, consentVersion: CONSENT_VERSION, outcomes, credentials: [] };
    await killInTheMiddle("send", sending);
    expect(await stored()).toEqual(before);
    await submitCandidate(sending, { address: "local", at: recruiter.at });
    const after = await stored();
    expect(after).toMatchObject({ outcomes: before.outcomes + 2, drafts: [] });
    expect(after.links[0]?.consentedAt).not.toBeNull();
  },
);
