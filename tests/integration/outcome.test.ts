import { beforeAll, describe, expect, test } from "vitest";
import type { OutcomeInput } from "@/domain/outcome";
import { EMPTY_OUTCOME } from "@/domain/outcome-fields";
import type { Actor } from "@/server/actor";
import { checkEvidence, reopenCheck } from "@/server/services/evidence-check";
import { createOutcome } from "@/server/services/outcome";
import { getOutcome, getOutcomeDesk } from "@/server/services/outcome-entry";
import { removeOutcome } from "@/server/services/outcome-removal";
import { setOutcomeStatus, updateOutcome } from "@/server/services/outcome-update";
import { makeOrganization, uniqueName } from "@/tests/support/factory";
import {
  type MadeApplication,
  type MadeOpening,
  makeApplication,
  makeOpening,
} from "@/tests/support/opening-factory";
import { makeSubmittedReview } from "@/tests/support/review-factory";
import { store } from "@/tests/support/store";

let recruiter: Actor;
let reviewer: Actor;
let opening: MadeOpening;
let application: MadeApplication;

const MEASURED = { metric: "E-mails per file", unit: "e-mails", baseline: 5, after: 2 };

function outcome(changes: Partial<OutcomeInput> = {}): OutcomeInput {
  return { ...EMPTY_OUTCOME, statement: uniqueName("Quote files arrive complete"), ...changes };
}

async function create(changes: Partial<OutcomeInput> = {}, evidence: { title: string }[] = []) {
  const rows = evidence.map(({ title }) => ({ kind: "ARTIFACT" as const, title, description: "", link: "" }));
  const input = outcome(changes);
  const { outcomeId } = await createOutcome(recruiter, {
    applicationId: application.id,
    outcome: input,
    evidence: rows,
  });
  return { outcomeId, input };
}

function evidenceOf(outcomeId: string) {
  return store().evidence.findMany({ where: { outcomeId }, orderBy: { id: "asc" } });
}

async function supportOf(): Promise<number> {
  return (await store().score.findUniqueOrThrow({ where: { applicationId: application.id } })).support;
}

beforeAll(async () => {
  const { actors } = await makeOrganization({ roles: ["RECRUITER", "REVIEWER", "HIRING_MANAGER"] });
  recruiter = actors.RECRUITER;
  reviewer = actors.REVIEWER;
  opening = await makeOpening(actors.HIRING_MANAGER, { panel: [{ actor: reviewer, isReviewing: true }] });
  application = await makeApplication(opening);
});

describe("entering an outcome", () => {
  test("makes the candidate's word a piece of evidence, specific when it has numbers to it", async () => {
    const bare = await create();
    const specific = await create(MEASURED, [{ title: "Six threads" }]);
    expect(await evidenceOf(bare.outcomeId)).toMatchObject([{ isStatement: true, kind: "BARE_SELF_REPORT" }]);
    expect(await evidenceOf(specific.outcomeId)).toMatchObject([
      { isStatement: true, kind: "SPECIFIC_SELF_REPORT", checkStatus: "UNCHECKED" },
      { isStatement: false, kind: "ARTIFACT", title: "Six threads", checkStatus: "UNCHECKED" },
    ]);
    const events = await store().auditEvent.findMany({
      where: { applicationId: application.id, actorId: recruiter.memberId },
      orderBy: { id: "asc" },
    });
    expect(events.map(({ action }) => action)).toEqual([
      "outcome.created",
      "outcome.created",
      "evidence.created",
    ]);
  });

  test("by the team brings no statement, as what they saw brings its own evidence", async () => {
    const { outcomeId } = await create({ source: "TEAM" });
    expect(await evidenceOf(outcomeId)).toEqual([]);
  });

  test("stores what was said and answers it again", async () => {
    const { outcomeId, input } = await create({
      ...MEASURED,
      periodStart: "2025-11-01",
      periodEnd: "2026-03-31",
      frequency: "DAILY",
      relevance: "SIMILAR_WORK",
      limits: "Only for motor claims.",
    });
    const { outcome: stored, isLocked, isRemovable } = await getOutcome(recruiter, outcomeId);
    expect(stored).toMatchObject({ ...input, version: 1, status: "STANDING" });
    expect({ isLocked, isRemovable }).toEqual({ isLocked: false, isRemovable: true });
    const desk = await getOutcomeDesk(recruiter, application.id);
    expect(desk.today).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test("refuses a day that has not come, by the server's own clock", async () => {
    const at = new Date("2026-05-01T12:00:00Z");
    const input = { applicationId: application.id, evidence: [] };
    const late = createOutcome(
      { ...recruiter, at },
      { ...input, outcome: outcome({ periodEnd: "2026-05-02" }) },
    );
    await expect(late).rejects.toMatchObject({
      code: "INVALID",
      fields: { "outcome.periodEnd": "This day has not come yet." },
    });
    const today = outcome({ periodEnd: "2026-05-01" });
    await expect(createOutcome({ ...recruiter, at }, { ...input, outcome: today })).resolves.toBeDefined();
  });
});

describe("editing an outcome", () => {
  test("keeps its statement's kind in step, and gives a stale edit what is stored", async () => {
    const { outcomeId: id, input } = await create(MEASURED);
    const bare = { ...input, baseline: null, after: null, metric: "", unit: "" };
    expect(await updateOutcome(recruiter, { id, version: 1, outcome: bare })).toMatchObject({ version: 2 });
    expect(await evidenceOf(id)).toMatchObject([{ kind: "BARE_SELF_REPORT" }]);
    await expect(updateOutcome(recruiter, { id, version: 1, outcome: input })).rejects.toMatchObject({
      code: "CONFLICT",
      current: { ...bare, version: 2 },
    });
    await updateOutcome(recruiter, { id, version: 2, outcome: { ...bare, source: "TEAM" } });
    expect(await evidenceOf(id)).toEqual([]);
    await updateOutcome(recruiter, { id, version: 3, outcome: input });
    expect(await evidenceOf(id)).toMatchObject([{ kind: "SPECIFIC_SELF_REPORT", isStatement: true }]);
  });

  test("keeps the candidate's disputed statement: the team cannot say it instead until that check is opened", async () => {
    const { outcomeId: id, input } = await create(MEASURED);
    const [statement] = await evidenceOf(id);
    const evidence = { id: statement?.id ?? "", version: statement?.version ?? 0, outcomeVersion: 1 };
    const note = "The log says five, as before.";
    const { checkId } = await checkEvidence(recruiter, { ...evidence, verdict: "DOES_NOT_SUPPORT", note });
    const switched = { id, version: 1, outcome: { ...input, source: "TEAM" as const } };
    await expect(updateOutcome(recruiter, switched)).rejects.toMatchObject({
      code: "INVALID",
      fields: { "outcome.source": expect.stringContaining("Open that check again") },
    });
    expect(await evidenceOf(id)).toMatchObject([{ isStatement: true, checkStatus: "DISPUTED" }]);
    expect((await store().outcome.findUniqueOrThrow({ where: { id } })).source).toBe("CANDIDATE");
    await reopenCheck(recruiter, { id: checkId, note: "Read the wrong line." });
    await updateOutcome(recruiter, switched);
    expect(await evidenceOf(id)).toEqual([]);
  });

  test("opens checks again when it then claims something else, and only then", async () => {
    const { outcomeId: id, input } = await create(MEASURED, [{ title: "Checked piece" }]);
    const [, piece] = await evidenceOf(id);
    const check = {
      checkStatus: "CHECKED" as const,
      checkedById: recruiter.memberId,
      checkedAt: recruiter.at,
    };
    await store().evidence.update({ where: { id: piece?.id }, data: check });
    const { organizationId, memberId, at } = recruiter;
    const said = { organizationId, memberId, at, verdict: "SUPPORTS" as const, evidenceId: piece?.id ?? "" };
    await store().evidenceCheck.create({ data: said });
    await updateOutcome(recruiter, { id, version: 1, outcome: { ...input, aiPart: "Reads the mail." } });
    expect((await evidenceOf(id))[1]).toMatchObject({ checkStatus: "CHECKED" });
    await updateOutcome(recruiter, { id, version: 2, outcome: { ...input, after: 1 } });
    expect((await evidenceOf(id))[1]).toMatchObject({ checkStatus: "UNCHECKED", checkedById: null });
    const reopened = await store().auditEvent.count({
      where: { subjectId: piece?.id, action: "evidence.reopened" },
    });
    expect(reopened).toBe(1);
  });

  test("is LOCKED once a handed-in review has rated it, not while that is a draft", async () => {
    const here = await makeApplication(opening);
    const { outcomeId: id } = await createOutcome(recruiter, {
      applicationId: here.id,
      outcome: outcome(),
      evidence: [],
    });
    const draft = await makeSubmittedReview(
      reviewer,
      opening,
      here,
      { [id]: [2, null, null, null] },
      { submittedAt: null },
    );
    const changed = outcome({ statement: "Worded anew, before anybody rated it." });
    await expect(updateOutcome(recruiter, { id, version: 1, outcome: changed })).resolves.toMatchObject({
      version: 2,
    });
    await expect(removeOutcome(recruiter, { id, version: 2 })).rejects.toMatchObject({ code: "LOCKED" });
    await store().review.update({ where: { id: draft.id }, data: { submittedAt: new Date() } });
    await expect(updateOutcome(recruiter, { id, version: 2, outcome: changed })).rejects.toMatchObject({
      code: "LOCKED",
      message: expect.stringContaining("Add or check evidence"),
    });
    expect(await getOutcome(recruiter, id)).toMatchObject({ isLocked: true, isRemovable: false });
  });
});

describe("an outcome found false", () => {
  test("weighs against the others, and stands again when reinstated", async () => {
    application = await makeApplication(opening);
    const good = await create(MEASURED);
    const bad = await create({}, [{ title: "Inspected" }]);
    const levels = { [good.outcomeId]: [3, 3, 3, 3], [bad.outcomeId]: [3, 3, 3, 3] };
    await makeSubmittedReview(reviewer, opening, application, levels);
    await setOutcomeStatus(recruiter, { id: good.outcomeId, version: 1, status: "STANDING", note: "Same." });
    const before = await supportOf();
    const refuted = await setOutcomeStatus(recruiter, {
      id: bad.outcomeId,
      version: 1,
      status: "REFUTED",
      note: "Their manager said no.",
    });
    const during = await supportOf();
    expect(during).toBeLessThan(before);
    await setOutcomeStatus(recruiter, {
      id: bad.outcomeId,
      version: refuted.version,
      status: "STANDING",
      note: "Mistake.",
    });
    expect(await supportOf()).toBe(before);
    const events = await store().auditEvent.findMany({
      where: { subjectId: bad.outcomeId },
      orderBy: { id: "asc" },
    });
    expect(events.map(({ action }) => action)).toEqual([
      "outcome.created",
      "outcome.refuted",
      "outcome.reinstated",
    ]);
  });
});

describe("removing an outcome", () => {
  test("takes its evidence along and leaves its words in the log", async () => {
    const { outcomeId: id, input } = await create({}, [{ title: "Gone too" }]);
    await expect(removeOutcome(recruiter, { id, version: 7 })).rejects.toMatchObject({ code: "CONFLICT" });
    await removeOutcome(recruiter, { id, version: 1 });
    expect(await evidenceOf(id)).toEqual([]);
    const event = await store().auditEvent.findFirstOrThrow({
      where: { subjectId: id, action: "outcome.removed" },
    });
    expect(event.diff).toMatchObject({ statement: { from: input.statement, to: null } });
    await expect(getOutcome(recruiter, id)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});
