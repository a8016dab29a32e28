import { beforeEach, describe, expect, it } from "vitest";
import { EVIDENCE_REMINDER_DAYS } from "@/domain/missing-evidence/evidence-request";
import type { Actor } from "@/server/actor";
import { sendEvidenceReminders } from "@/server/services/evidence-request-reminder";
import { rescoreApplication } from "@/server/services/score";
import { callAs } from "@/tests/support/caller";
import { makeCandidateLink, makeEvidenceRequest } from "@/tests/support/candidate-factory";
import { refusal } from "@/tests/support/expect-refusal";
import { makeOrganization } from "@/tests/support/factory";
import {
  type MadeApplication,
  type MadeOpening,
  makeApplication,
  makeOpening,
  makeOutcome,
} from "@/tests/support/opening-factory";
import { makeRefereeRequest } from "@/tests/support/referee-factory";
import { makeSubmittedReview } from "@/tests/support/review-factory";
import { store } from "@/tests/support/store";

const DAY_MS = 24 * 3_600_000;

let actors: Record<"RECRUITER" | "HIRING_MANAGER" | "REVIEWER", Actor>;
let opening: MadeOpening;
let application: MadeApplication;

beforeEach(async () => {
  ({ actors } = await makeOrganization({ roles: ["RECRUITER", "HIRING_MANAGER", "REVIEWER"] }));
  const panel = [{ actor: actors.REVIEWER, isReviewing: true }];
  opening = await makeOpening(actors.HIRING_MANAGER, { panel });
  application = await makeApplication(opening, { name: "Ottilie Vane" });
});

const ask = (what: string, outcomeId: string | null = null) => ({
  applicationId: application.id,
  outcomeId,
  what,
  dueOn: null,
  isMailed: false,
});

describe("what is missing", () => {
  it("has the points that bringing it then really brings", async () => {
    const { id, evidenceIds } = await makeOutcome(application, { evidence: [{ kind: "ARTIFACT" }] });
    await makeSubmittedReview(actors.REVIEWER, opening, application, { [id]: [3, 3, 3, 3] });
    await rescoreApplication(store(), actors.RECRUITER, application.id);
    const recruiter = callAs(actors.RECRUITER);
    const supportNow = async () =>
      (await store().score.findUniqueOrThrow({ where: { applicationId: application.id } })).support;
    const before = await supportNow();
    const { missing, canAsk } = await recruiter.evidenceRequest.missing({ applicationId: application.id });
    expect(canAsk).toBe(true);
    const check = missing.find(({ kind }) => kind === "CHECK");
    await recruiter.evidence.check({
      id: evidenceIds[0] ?? "",
      version: 1,
      outcomeVersion: 1,
      verdict: "SUPPORTS",
      note: "",
    });
    expect((await supportNow()) - before).toBeCloseTo(check?.gain ?? 0, 9);
    const after = await recruiter.evidenceRequest.missing({ applicationId: application.id });
    expect(after.missing.some(({ kind }) => kind === "CHECK")).toBe(false);
  });

  it("stays closed to a reviewer who owes a review, and offers a hiring manager no asking", async () => {
    await makeOutcome(application);
    const input = { applicationId: application.id };
    await refusal(callAs(actors.REVIEWER).evidenceRequest.missing(input), "LOCKED");
    expect((await callAs(actors.HIRING_MANAGER).evidenceRequest.missing(input)).canAsk).toBe(false);
  });
});

describe("asking a candidate", () => {
  it("makes a link if none is open and keeps one that is, and writes the letter without a token in it", async () => {
    const recruiter = callAs(actors.RECRUITER);
    const first = await recruiter.evidenceRequest.create(ask("What was measured?"));
    const second = await recruiter.evidenceRequest.create(ask("When was it?"));
    expect(second.path).toBe(first.path);
    const letters = await store().message.findMany({ where: { applicationId: application.id } });
    expect(letters.map(({ kind, state }) => [kind, state])).toEqual([
      ["EVIDENCE_REQUEST", "BY_HAND"],
      ["EVIDENCE_REQUEST", "BY_HAND"],
    ]);
    expect(letters[0]?.text).toContain("{link}");
    expect(letters[0]?.text).toContain("What was measured?");
  });

  it("is refused about another candidate's outcome and for a day that has passed", async () => {
    const other = await makeOutcome(await makeApplication(opening));
    const recruiter = callAs(actors.RECRUITER);
    await refusal(recruiter.evidenceRequest.create(ask("What?", other.id)), "NOT_FOUND");
    const late = { ...ask("What?"), dueOn: "2020-01-01" };
    expect((await refusal(recruiter.evidenceRequest.create(late), "INVALID")).fields).toHaveProperty("dueOn");
  });
});

describe("what is outstanding", () => {
  it("is every open question to candidates and referees, the longest first, until it is closed", async () => {
    const { id: outcomeId } = await makeOutcome(application);
    const createdAt = new Date(Date.now() - 3 * DAY_MS);
    await makeRefereeRequest(actors.RECRUITER, outcomeId, { createdAt });
    const requestId = await makeEvidenceRequest(actors.RECRUITER, application);
    const recruiter = callAs(actors.RECRUITER);
    const { items } = await recruiter.evidenceRequest.outstanding();
    expect(items.map(({ kind, waitsFor }) => [kind, waitsFor])).toEqual([
      ["REFEREE", "Jana Weiss"],
      ["EVIDENCE", "Ottilie Vane"],
    ]);
    await recruiter.evidenceRequest.close({ id: requestId, version: 1, why: "" });
    expect((await recruiter.evidenceRequest.outstanding()).items).toHaveLength(1);
    await refusal(recruiter.evidenceRequest.close({ id: requestId, version: 2, why: "" }), "LOCKED");
  });

  it("is reminded of by hand at most once a day", async () => {
    const id = await makeEvidenceRequest(actors.RECRUITER, application);
    const recruiter = callAs(actors.RECRUITER);
    await recruiter.evidenceRequest.remind({ id });
    await refusal(recruiter.evidenceRequest.remind({ id }), "LOCKED");
  });

  it("is reminded of once by itself, however many processes do it at the same time", async () => {
    await makeCandidateLink(actors.RECRUITER, application);
    const at = new Date();
    const createdAt = new Date(at.getTime() - EVIDENCE_REMINDER_DAYS * DAY_MS - 1000);
    const id = await makeEvidenceRequest(actors.RECRUITER, application, { createdAt });
    await makeEvidenceRequest(actors.RECRUITER, application, { createdAt: at });
    await Promise.all([sendEvidenceReminders(at), sendEvidenceReminders(at)]);
    await sendEvidenceReminders(at);
    const letters = await store().message.findMany({ where: { applicationId: application.id } });
    expect(letters.map(({ kind, subjectId }) => [kind, subjectId])).toEqual([["EVIDENCE_REMINDER", id]]);
    const where = { applicationId: application.id, action: "evidence-request.reminded" };
    expect(await store().auditEvent.findMany({ where })).toMatchObject([
      { actorId: null, actorName: "Outweigh" },
    ]);
  });
});
