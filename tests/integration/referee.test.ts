import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { RefereeAnswerInput } from "@/domain/referee";
import { resolvePolicy } from "@/domain/scoring/resolve-policy";
import { policyInputOf } from "@/domain/scoring-input";
import { storedScoreOf } from "@/domain/stored-score";
import type { Actor } from "@/server/actor";
import { loadApplicationRecords, loadOpeningRecord } from "@/server/services/application-record";
import { removeEvidence, updateEvidence } from "@/server/services/evidence";
import { answerRefereeLink, readRefereeLink } from "@/server/services/referee-answer";
import { showRefereeLink } from "@/server/services/referee-change";
import { rescoreApplication } from "@/server/services/score";
import { refusal } from "@/tests/support/expect-refusal";
import { makeOrganization } from "@/tests/support/factory";
import {
  type MadeApplication,
  type MadeOpening,
  makeApplication,
  makeOpening,
  makeOutcome,
} from "@/tests/support/opening-factory";
import { confirmation, type MadeRequest, makeRefereeRequest } from "@/tests/support/referee-factory";
import { makeSubmittedReview } from "@/tests/support/review-factory";
import { store } from "@/tests/support/store";

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
});

beforeEach(async () => {
  opening = await makeOpening(manager, { panel: [{ actor: reviewer, isReviewing: true }] });
  application = await makeApplication(opening);
  const made = await makeOutcome(application, {
    metric: "Days to an answer",
    unit: "days",
    baseline: 4,
    after: 1,
    periodEnd: "2026-06-30",
    evidence: [{ kind: "SPECIFIC_SELF_REPORT" }],
  });
  outcomeId = made.id;
  await makeSubmittedReview(reviewer, opening, application, { [outcomeId]: [3, 3, 3, 3] });
  await rescoreApplication(store(), manager, application.id);
});

const from = () => ({ address: randomUUID(), at: new Date() });

function answer(request: MadeRequest, said: Partial<RefereeAnswerInput> = {}) {
  return answerRefereeLink({ ...confirmation(request.token), ...said }, from());
}

async function supportNow(): Promise<number> {
  return (await store().score.findUniqueOrThrow({ where: { applicationId: application.id } })).support;
}

/** What the domain makes of the rows as they are now, by itself. */
async function supportByDomain(): Promise<number> {
  const { organizationId } = recruiter;
  const record = await loadOpeningRecord(store(), organizationId, opening.id);
  const [one] = await loadApplicationRecords(store(), organizationId, {
    openingId: opening.id,
    id: { in: [application.id] },
  });
  if (!one) throw new Error("The application is gone.");
  return storedScoreOf(one, record, resolvePolicy(policyInputOf(record))).support;
}

async function answeredPiece(request: MadeRequest) {
  const { evidenceId } = await store().refereeRequest.findUniqueOrThrow({ where: { id: request.id } });
  return evidenceId === null ? null : store().evidence.findUniqueOrThrow({ where: { id: evidenceId } });
}

describe("what a referee sees", () => {
  test("is who asks and the present claim, and nothing else", async () => {
    const request = await makeRefereeRequest(recruiter, outcomeId);
    const { name } = await store().candidate.findUniqueOrThrow({ where: { id: application.candidateId } });
    const { statement } = await store().outcome.findUniqueOrThrow({ where: { id: outcomeId } });
    expect(await readRefereeLink(request.token, from())).toEqual({
      organizationName: recruiter.organizationName,
      memberName: recruiter.name,
      candidateName: name,
      name: "Jana Weiss",
      relation: "MANAGER",
      company: "Harbour Line",
      message: "",
      expiresAt: expect.any(String),
      claimVersion: 1,
      claim: {
        statement,
        metric: "Days to an answer",
        unit: "days",
        baseline: 4,
        after: 1,
        periodStart: null,
        periodEnd: "2026-06-30",
      },
    });
  });

  test("reading does not use the link up", async () => {
    const request = await makeRefereeRequest(recruiter, outcomeId);
    await readRefereeLink(request.token, from());
    await expect(readRefereeLink(request.token, from())).resolves.toBeDefined();
  });
});

describe("an answer", () => {
  test("by a link we mailed counts as checked at once, and the points are the domain's", async () => {
    const request = await makeRefereeRequest(recruiter, outcomeId);
    const before = await supportNow();
    expect(before).toBe(await supportByDomain());
    await answer(request, { ownPart: "Built the macro.", comment: "Good work." });
    const piece = await answeredPiece(request);
    expect(piece).toMatchObject({
      kind: "MANAGER_REFERENCE",
      title: "Jana Weiss, manager, confirms it",
      checkStatus: "CHECKED",
      checkNote: "Answered from @harbour-line.example, which matches the company named. Good work.",
      checkedById: null,
      checkedAt: expect.any(Date),
    });
    expect(piece?.description).toContain("4 days to 1 day, 75 % less (until 30 June 2026).");
    expect(piece?.description).toContain("Their own part: Built the macro.");
    expect(await supportNow()).toBeGreaterThan(before);
    expect(await supportNow()).toBe(await supportByDomain());
  });

  test("by a link passed on by hand stays unchecked until a member checks it", async () => {
    const request = await makeRefereeRequest(recruiter, outcomeId, { isMailed: false });
    await answer(request);
    expect(await answeredPiece(request)).toMatchObject({
      checkStatus: "UNCHECKED",
      checkNote: "",
      checkedAt: null,
    });
    expect(await supportNow()).toBe(await supportByDomain());
  });

  test("by a mailed link that a member was shown meanwhile counts as passed on by hand", async () => {
    const request = await makeRefereeRequest(recruiter, outcomeId);
    await showRefereeLink(recruiter, request.id);
    await answer(request);
    expect(await answeredPiece(request)).toMatchObject({ checkStatus: "UNCHECKED" });
  });

  test("with a correction supports it in part, and says what is different", async () => {
    const request = await makeRefereeRequest(recruiter, outcomeId);
    await answer(request, { answer: "CORRECTED", relation: "PEER", correction: "It was two days." });
    const piece = await answeredPiece(request);
    expect(piece).toMatchObject({
      kind: "PEER_REFERENCE",
      title: "Jana Weiss, colleague, confirms it with a correction",
      checkStatus: "PARTLY",
      checkNote: "Answered from @harbour-line.example, which matches the company named. It was two days.",
    });
    expect(piece?.description).toContain("What is different: It was two days.");
    expect(await supportNow()).toBe(await supportByDomain());
  });

  test("that declines leaves no evidence and the points as they were", async () => {
    const request = await makeRefereeRequest(recruiter, outcomeId);
    const before = await supportNow();
    await answer(request, { answer: "DECLINED", comment: "I was not there." });
    expect(await answeredPiece(request)).toBeNull();
    expect(await store().refereeRequest.findUniqueOrThrow({ where: { id: request.id } })).toMatchObject({
      answer: "DECLINED",
      comment: "I was not there.",
    });
    expect(await supportNow()).toBe(before);
  });

  test("under the two-person rule is one of two", async () => {
    await store().opening.update({ where: { id: opening.id }, data: { checksNeeded: 2 } });
    const request = await makeRefereeRequest(recruiter, outcomeId);
    await answer(request);
    expect(await answeredPiece(request)).toMatchObject({ checkStatus: "UNCHECKED" });
  });

  test("is about the claim that was on the screen: a changed one is shown first", async () => {
    const request = await makeRefereeRequest(recruiter, outcomeId);
    await store().outcome.update({ where: { id: outcomeId }, data: { after: 2, version: 2 } });
    await refusal(answer(request), "CONFLICT");
    expect(await answeredPiece(request)).toBeNull();
    await answer(request, { claimVersion: 2 });
    expect((await answeredPiece(request))?.description).toContain("4 days to 2 days");
  });

  test("is written down under the referee's name, with the way it came", async () => {
    const request = await makeRefereeRequest(recruiter, outcomeId);
    await answer(request);
    const events = await store().auditEvent.findMany({ where: { applicationId: application.id } });
    expect(events.map(({ action }) => action).sort()).toEqual(["evidence.created", "referee.answered"]);
    for (const event of events) {
      expect(event).toMatchObject({ actorId: null, actorName: "Jana Weiss, manager" });
    }
  });

  test("of two at once one is stored", async () => {
    const request = await makeRefereeRequest(recruiter, outcomeId);
    const all = await Promise.allSettled(Array.from({ length: 6 }, () => answer(request)));
    expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await store().evidence.count({ where: { outcomeId, kind: "MANAGER_REFERENCE" } })).toBe(1);
  });

  test("stays as it was given; removing it is open to members, and the request remembers the answer", async () => {
    const request = await makeRefereeRequest(recruiter, outcomeId);
    await answer(request);
    const piece = await answeredPiece(request);
    if (!piece) throw new Error("The answer left no evidence.");
    const { id, version, kind, link } = piece;
    await refusal(
      updateEvidence(recruiter, { id, version, kind, link, title: "Another", description: "" }),
      "LOCKED",
    );
    await removeEvidence(recruiter, { id, version });
    expect(await store().refereeRequest.findUniqueOrThrow({ where: { id: request.id } })).toMatchObject({
      answer: "CONFIRMED",
      evidenceId: null,
    });
  });
});
