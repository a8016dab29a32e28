import { beforeAll, describe, expect, test } from "vitest";
import { EMPTY_OUTCOME } from "@/domain/outcome-fields";
import type { Actor } from "@/server/actor";
import { addEvidence, removeEvidence, updateEvidence } from "@/server/services/evidence";
import { checkEvidence, reopenCheck } from "@/server/services/evidence-check";
import { createOutcome } from "@/server/services/outcome";
import { callAs } from "@/tests/support/caller";
import { makeOrganization } from "@/tests/support/factory";
import {
  type MadeApplication,
  type MadeOpening,
  makeApplication,
  makeOpening,
} from "@/tests/support/opening-factory";
import { makeSubmittedReview } from "@/tests/support/review-factory";
import { store } from "@/tests/support/store";

const PIECE = { kind: "SYSTEM_RECORD" as const, title: "Workflow export", description: "", link: "" };

let recruiter: Actor;
let manager: Actor;
let reviewer: Actor;
let opening: MadeOpening;
let application: MadeApplication;
let outcomeId: string;

beforeAll(async () => {
  const { actors } = await makeOrganization({ roles: ["RECRUITER", "REVIEWER", "HIRING_MANAGER"] });
  recruiter = actors.RECRUITER;
  manager = actors.HIRING_MANAGER;
  reviewer = actors.REVIEWER;
  opening = await makeOpening(manager, { panel: [{ actor: reviewer, isReviewing: true }] });
  application = await makeApplication(opening);
  const made = await createOutcome(recruiter, {
    applicationId: application.id,
    outcome: { ...EMPTY_OUTCOME, statement: "Claims reach the right desk." },
    evidence: [],
  });
  outcomeId = made.outcomeId;
  await makeSubmittedReview(reviewer, opening, application, { [outcomeId]: [3, 3, 3, 3] });
});

function checkOf(id: string, version = 1) {
  return { id, version, outcomeVersion: 1, verdict: "SUPPORTS" as const, note: "" };
}

function stored(id: string) {
  return store().evidence.findUniqueOrThrow({ where: { id } });
}

async function supportOf(): Promise<number> {
  return (await store().score.findUniqueOrThrow({ where: { applicationId: application.id } })).support;
}

describe("evidence", () => {
  test("counts as the claim it is until somebody checks it; who and when are kept", async () => {
    const { evidenceId: id, version } = await addEvidence(recruiter, { ...PIECE, outcomeId });
    const unchecked = await supportOf();
    const check = { ...checkOf(id, version), note: "Looked at the export." };
    const checkId = expect.any(String);
    expect(await checkEvidence(manager, check)).toEqual({ status: "CHECKED", checkId });
    expect(await stored(id)).toMatchObject({
      checkStatus: "CHECKED",
      checkNote: "Looked at the export.",
      checkedById: manager.memberId,
      checkedAt: manager.at,
    });
    expect(await supportOf()).toBeGreaterThan(2 * unchecked);
    const checked = await supportOf();
    const partly = await checkEvidence(manager, { ...check, verdict: "SUPPORTS_PARTLY", note: "Only June." });
    expect(await supportOf()).toBeLessThan(checked);
    expect(await supportOf()).toBeGreaterThan(unchecked);
    const against = await checkEvidence(manager, { ...check, verdict: "DOES_NOT_SUPPORT" });
    expect(await supportOf()).toBeLessThan(unchecked);
    await reopenCheck(manager, { id: against.checkId, note: "" });
    expect(await stored(id)).toMatchObject({ checkStatus: "PARTLY", checkNote: "Only June." });
    await reopenCheck(manager, { id: partly.checkId, note: "" });
    expect(await supportOf()).toBe(checked);
    await checkEvidence(manager, { ...check, verdict: "CANNOT_TELL", note: "The export is cut off." });
    expect(await supportOf()).toBe(unchecked);
    expect(await stored(id)).toMatchObject({ checkedById: null, checkedAt: null });
    const events = await store().auditEvent.findMany({ where: { subjectId: id }, orderBy: { id: "asc" } });
    expect(events.map(({ action, actorName }) => [action, actorName])).toEqual([
      ["evidence.created", recruiter.name],
      ["evidence.checked", manager.name],
      ["evidence.partly-supported", manager.name],
      ["evidence.disputed", manager.name],
      ["evidence.reopened", manager.name],
      ["evidence.reopened", manager.name],
      ["evidence.could-not-tell", manager.name],
    ]);
  });

  test("cannot be disputed without saying why", async () => {
    const { evidenceId: id } = await addEvidence(recruiter, { ...PIECE, outcomeId });
    const dispute = callAs(manager).evidence.check({
      ...checkOf(id),
      verdict: "DOES_NOT_SUPPORT",
      note: "  ",
    });
    await expect(dispute).rejects.toMatchObject({ cause: { issues: [{ path: ["note"] }] } });
    expect((await stored(id)).checkStatus).toBe("UNCHECKED");
  });

  test("waits for a check again once it is edited", async () => {
    const { evidenceId: id } = await addEvidence(recruiter, { ...PIECE, kind: "PEER_REFERENCE", outcomeId });
    await checkEvidence(manager, checkOf(id));
    await updateEvidence(recruiter, { ...PIECE, id, version: 1 });
    expect(await stored(id)).toMatchObject({ kind: "SYSTEM_RECORD", checkStatus: "UNCHECKED", version: 2 });
    const checks = await store().evidenceCheck.findMany({ where: { evidenceId: id } });
    expect(checks).toMatchObject([{ reopenedWhy: "The evidence was changed after this check." }]);
    await expect(updateEvidence(recruiter, { ...PIECE, id, version: 1 })).rejects.toMatchObject({
      code: "CONFLICT",
      current: { ...PIECE, version: 2 },
    });
    await expect(checkEvidence(manager, checkOf(id))).rejects.toMatchObject({
      code: "CONFLICT",
      current: { status: "UNCHECKED", version: 2 },
    });
    await expect(checkEvidence(manager, { ...checkOf(id, 2), outcomeVersion: 9 })).rejects.toMatchObject({
      code: "CONFLICT",
    });
  });

  test("is removed for good, but the outcome's own statement is not", async () => {
    const { evidenceId: id } = await addEvidence(recruiter, { ...PIECE, outcomeId });
    await removeEvidence(recruiter, { id, version: 1 });
    expect(await store().evidence.findUnique({ where: { id } })).toBeNull();
    const statement = await store().evidence.findFirstOrThrow({ where: { outcomeId, isStatement: true } });
    const its = { id: statement.id, version: statement.version };
    await expect(removeEvidence(recruiter, its)).rejects.toMatchObject({ code: "LOCKED" });
    await expect(updateEvidence(recruiter, { ...PIECE, ...its })).rejects.toMatchObject({ code: "LOCKED" });
    await expect(
      checkEvidence(manager, {
        ...checkOf(its.id, its.version),
        verdict: "DOES_NOT_SUPPORT",
        note: "Their colleague says otherwise.",
      }),
    ).resolves.toMatchObject({ status: "DISPUTED" });
  });

  test("is checked by nobody who has still to review the candidate", async () => {
    const there = await makeOpening(manager, { panel: [{ actor: manager, isReviewing: true }] });
    const blind = await makeApplication(there);
    const made = await createOutcome(recruiter, {
      applicationId: blind.id,
      outcome: { ...EMPTY_OUTCOME, statement: "Claims reach the right desk." },
      evidence: [PIECE],
    });
    const piece = await store().evidence.findFirstOrThrow({
      where: { outcomeId: made.outcomeId, isStatement: false },
    });
    const check = checkOf(piece.id);
    await expect(checkEvidence(manager, check)).rejects.toMatchObject({ code: "LOCKED" });
    await expect(checkEvidence(recruiter, check)).resolves.toMatchObject({ status: "CHECKED" });
  });

  test("belongs to one tenant", async () => {
    const { evidenceId: id } = await addEvidence(recruiter, { ...PIECE, outcomeId });
    const { actors } = await makeOrganization({ roles: ["RECRUITER"] });
    const stranger = actors.RECRUITER;
    const refused = { code: "NOT_FOUND" };
    await expect(addEvidence(stranger, { ...PIECE, outcomeId })).rejects.toMatchObject(refused);
    await expect(updateEvidence(stranger, { ...PIECE, id, version: 1 })).rejects.toMatchObject(refused);
    await expect(removeEvidence(stranger, { id, version: 1 })).rejects.toMatchObject(refused);
    await expect(checkEvidence(stranger, checkOf(id))).rejects.toMatchObject(refused);
    expect((await stored(id)).version).toBe(1);
  });
});
