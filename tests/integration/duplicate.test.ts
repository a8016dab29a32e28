import { beforeEach, describe, expect, it } from "vitest";
import type { DuplicateKind } from "@/domain/duplicate/duplicate";
import type { Actor } from "@/server/actor";
import { inTransaction } from "@/server/db";
import { dismissDuplicate, mergeDuplicate, undoDuplicate } from "@/server/services/duplicate";
import { listDuplicates } from "@/server/services/duplicate-list";
import { findKept } from "@/server/services/duplicate-place";
import { rescoreOpening } from "@/server/services/score";
import { callAs } from "@/tests/support/caller";
import {
  makeCandidateDraft,
  makeCandidateLink,
  makeEvidenceRequest,
} from "@/tests/support/candidate-factory";
import { makeOrganization } from "@/tests/support/factory";
import {
  type MadeApplication,
  type MadeOpening,
  makeApplication,
  makeOpening,
  makeOutcome,
} from "@/tests/support/opening-factory";
import { makeSubmittedReview } from "@/tests/support/review-factory";
import { store } from "@/tests/support/store";

let actors: Record<"RECRUITER" | "HIRING_MANAGER" | "REVIEWER" | "ADMIN", Actor>;
let recruiter: Actor;
let opening: MadeOpening;
let application: MadeApplication;

beforeEach(async () => {
  actors = (await makeOrganization()).actors;
  recruiter = actors.RECRUITER;
  opening = await makeOpening(actors.HIRING_MANAGER, {
    panel: [{ actor: actors.REVIEWER, isReviewing: true }],
  });
  application = await makeApplication(opening, { name: "Ben Okoro", email: "ben@example.test" });
});

/** Every row that a merge may touch, as the database has it. Scores without the time they were computed at. */
async function everything(): Promise<string> {
  const where = { organizationId: recruiter.organizationId };
  const byId = { where, orderBy: { id: "asc" } } as const;
  const rows = [
    await store().candidate.findMany(byId),
    await store().outcomeDraft.findMany(byId),
    await store().candidateLink.findMany(byId),
    await store().evidenceRequest.findMany(byId),
    await store().application.findMany(byId),
    await store().outcome.findMany(byId),
    await store().evidence.findMany(byId),
    await store().evidenceCheck.findMany(byId),
    await store().credential.findMany(byId),
    await store().score.findMany({ where, orderBy: { applicationId: "asc" }, omit: { computedAt: true } }),
  ];
  return JSON.stringify(rows);
}

const rescore = () => inTransaction((tx) => rescoreOpening(tx, recruiter, opening.id));
const merge = (kind: DuplicateKind, keptId: string, otherId: string) =>
  mergeDuplicate(recruiter, { kind, keptId, otherId });

function makeCredential(title = "Applied AI") {
  const { organizationId } = recruiter;
  const data = { organizationId, applicationId: application.id, title, issuer: "Institute" };
  return store().credential.create({
    data: { ...data, kind: "PRACTICAL_EXAM", issuedOn: new Date("2026-05-01") },
  });
}

describe("an outcome told twice", () => {
  const told = { statement: "Replies go out within 17 hours.", metric: "Hours", baseline: 41, after: 17 };
  let keptId: string;
  let otherId: string;

  beforeEach(async () => {
    keptId = (await makeOutcome(application, told)).id;
    const evidence = [
      { kind: "SYSTEM_RECORD" as const, checkedBy: recruiter },
      { kind: "ARTIFACT" as const },
    ];
    otherId = (await makeOutcome(application, { ...told, statement: "Faster replies", evidence })).id;
    await rescore();
  });

  it("is shown side by side, until somebody says that it is not", async () => {
    const { found } = await listDuplicates(recruiter, application.id);
    expect(found).toMatchObject([
      {
        kind: "OUTCOME",
        reason: "SAME_NUMBERS",
        first: { id: keptId },
        second: { id: otherId },
        isMergeable: true,
      },
    ]);
    const answer = await dismissDuplicate(recruiter, { kind: "OUTCOME", keptId, otherId });
    expect((await listDuplicates(recruiter, application.id)).found).toEqual([]);
    await undoDuplicate(recruiter, answer);
    expect((await listDuplicates(recruiter, application.id)).found).toHaveLength(1);
  });

  it("becomes one that has the evidence of both, and two again to the byte", async () => {
    const before = await everything();
    const answer = await merge("OUTCOME", keptId, otherId);
    expect(await store().evidence.count({ where: { outcomeId: keptId } })).toBe(2);
    const score = await store().score.findUniqueOrThrow({ where: { applicationId: application.id } });
    expect(score).toMatchObject({ outcomeCount: 1, uncheckedCount: 0 });
    const dossier = await callAs(recruiter).application.get({ applicationId: application.id });
    expect(dossier.outcomes.map(({ id }) => id)).toEqual([keptId]);
    await expect(callAs(recruiter).outcome.get({ outcomeId: otherId })).rejects.toMatchObject({
      cause: { code: "NOT_FOUND" },
    });
    expect(await findKept(recruiter, { kind: "OUTCOME", id: otherId })).toMatchObject({ id: keptId });
    const { answered } = await listDuplicates(recruiter, application.id);
    expect(answered).toMatchObject([{ isMerge: true, kept: told.statement, other: "Faster replies" }]);
    await undoDuplicate(recruiter, answer);
    expect(await everything()).toBe(before);
    await expect(undoDuplicate(recruiter, answer)).rejects.toMatchObject({ code: "CONFLICT" });
  });

  it("is not merged away once it was rated, but the one that was rated can be kept", async () => {
    const { id } = application;
    const rating = { [otherId]: [3, 3, 3, 3] };
    await makeSubmittedReview(actors.REVIEWER, opening, application, rating, { submittedAt: null });
    await expect(merge("OUTCOME", keptId, otherId)).rejects.toMatchObject({
      code: "LOCKED",
      message: "Somebody has rated the other one. Keep that one instead.",
    });
    await expect(merge("OUTCOME", otherId, keptId)).resolves.toBeDefined();
    expect(await store().outcome.count({ where: { applicationId: id, mergedIntoId: null } })).toBe(1);
  });

  it("can no longer be taken apart exactly when evidence that came along is gone", async () => {
    const answer = await merge("OUTCOME", keptId, otherId);
    const piece = await store().evidence.findFirstOrThrow({ where: { outcomeId: keptId } });
    await callAs(recruiter).evidence.remove({ id: piece.id, version: piece.version });
    const before = await everything();
    await expect(undoDuplicate(recruiter, answer)).rejects.toMatchObject({
      code: "LOCKED",
      message: expect.stringContaining("Evidence that came along"),
    });
    expect(await everything()).toBe(before);
  });

  it("while it is rated is either rated and stays, or is merged and cannot be rated", async () => {
    for (let time = 0; time < 4; time += 1) {
      const other = await makeOutcome(application, told);
      const pair = {
        applicationId: application.id,
        outcomeId: other.id,
        criterionId: opening.criteria[0]?.id ?? "",
      };
      const [rated, merged] = await Promise.allSettled([
        callAs(actors.REVIEWER).review.rate({ ...pair, level: 3, note: "", version: 0 }),
        merge("OUTCOME", keptId, other.id),
      ]);
      expect([rated.status, merged.status].sort()).toEqual(["fulfilled", "rejected"]);
      const ratings = await store().rating.count({ where: { outcomeId: other.id } });
      expect(ratings).toBe(rated.status === "fulfilled" ? 1 : 0);
    }
  });

  it("of the same person in another opening is shown, but counts in each", async () => {
    const elsewhere = await makeOpening(actors.HIRING_MANAGER);
    const { organizationId } = recruiter;
    const data = { organizationId, openingId: elsewhere.id, candidateId: application.candidateId, number: 1 };
    const { id } = await store().application.create({ data });
    const there = await makeOutcome({ ...application, id, openingId: elsewhere.id }, told);
    const { found } = await listDuplicates(recruiter, application.id);
    expect(found.find(({ second }) => second.id === there.id)).toMatchObject({ isMergeable: false });
    await expect(merge("OUTCOME", keptId, there.id)).rejects.toMatchObject({ code: "LOCKED" });
  });
});

it("a certificate entered twice becomes one, and two again to the byte", async () => {
  const [kept, other] = [await makeCredential(), await makeCredential("applied ai")];
  await rescore();
  const before = await everything();
  const { found } = await listDuplicates(recruiter, application.id);
  expect(found).toMatchObject([{ kind: "CREDENTIAL", reason: "SAME_CERTIFICATE" }]);
  const answer = await merge("CREDENTIAL", kept.id, other.id);
  const score = await store().score.findUniqueOrThrow({ where: { applicationId: application.id } });
  expect(score.credentialCount).toBe(1);
  await undoDuplicate(recruiter, answer);
  expect(await everything()).toBe(before);
});

describe("a person entered twice", () => {
  it("is one with the applications of both, and two again to the byte", async () => {
    const elsewhere = await makeOpening(actors.HIRING_MANAGER);
    const other = await makeApplication(elsewhere, { name: "B. Okoro", email: "BEN@example.test" });
    await makeOutcome(other);
    const { found } = await listDuplicates(recruiter, application.id);
    expect(found).toMatchObject([
      { kind: "PERSON", reason: "SAME_EMAIL", second: { id: other.candidateId } },
    ]);
    const before = await everything();
    const answer = await merge("PERSON", application.candidateId, other.candidateId);
    const person = await callAs(recruiter).candidate.get({ candidateId: application.candidateId });
    expect(person.applications).toHaveLength(2);
    expect(await findKept(recruiter, { kind: "PERSON", id: other.candidateId })).toMatchObject({
      id: application.candidateId,
    });
    await undoDuplicate(recruiter, answer);
    // Scores are computed by the merge that were not there before it.
    const scores = { where: { organizationId: recruiter.organizationId } };
    await store().score.deleteMany(scores);
    expect(await everything()).toBe(before);
  });

  it("in the same opening brings along what the other one holds, unless somebody has judged that", async () => {
    const other = await makeApplication(opening, { name: "Ben Okoro" });
    const outcome = await makeOutcome(other, { evidence: [{ kind: "ARTIFACT", checkedBy: recruiter }] });
    const link = await makeCandidateLink(recruiter, other, { consentedAt: recruiter.at });
    const draftId = await makeCandidateDraft(other);
    const requestId = await makeEvidenceRequest(recruiter, other);
    await rescore();
    const before = await everything();
    const answer = await merge("PERSON", application.candidateId, other.candidateId);
    const moved = { applicationId: application.id };
    expect(await store().outcomeDraft.findUniqueOrThrow({ where: { id: draftId } })).toMatchObject(moved);
    expect(await store().evidenceRequest.findUniqueOrThrow({ where: { id: requestId } })).toMatchObject(
      moved,
    );
    expect(await store().candidateLink.findUniqueOrThrow({ where: { id: link.id } })).toMatchObject(moved);
    expect(await store().outcome.findUniqueOrThrow({ where: { id: outcome.id } })).toMatchObject({
      applicationId: application.id,
    });
    expect(await findKept(recruiter, { kind: "APPLICATION", id: other.id })).toMatchObject({
      id: application.id,
    });
    const list = { search: "", openingId: opening.id, sort: "name" as const, isDescending: false, page: 1 };
    expect((await callAs(recruiter).candidate.list(list)).total).toBe(1);
    await undoDuplicate(recruiter, answer);
    expect(await everything()).toBe(before);

    await makeSubmittedReview(actors.REVIEWER, opening, other, { [outcome.id]: [1, 1, 1, 1] });
    await expect(merge("PERSON", application.candidateId, other.candidateId)).rejects.toMatchObject({
      code: "LOCKED",
      message: expect.stringContaining("Keep that one instead"),
    });
    await expect(merge("PERSON", other.candidateId, application.candidateId)).resolves.toBeDefined();
  });

  it("is not taken apart once what came along was rated", async () => {
    const other = await makeApplication(opening, { name: "Ben Okoro" });
    const outcome = await makeOutcome(other);
    const answer = await merge("PERSON", application.candidateId, other.candidateId);
    await makeSubmittedReview(actors.REVIEWER, opening, application, { [outcome.id]: [1, 1, 1, 1] });
    await expect(undoDuplicate(recruiter, answer)).rejects.toMatchObject({ code: "LOCKED" });
  });

  it("is masked in both ways of writing for whoever reviews", async () => {
    const other = await makeApplication(opening, { name: "Benedict Okoro-Quill" });
    await makeOutcome(application, { statement: "Benedict Okoro-Quill cut the backlog; Ben Okoro told us." });
    await merge("PERSON", application.candidateId, other.candidateId);
    const desk = await callAs(actors.REVIEWER).review.get({ applicationId: application.id });
    expect(JSON.stringify(desk)).not.toMatch(/Benedict|Quill|Okoro/);
  });
});

it("leaves nothing behind when the transaction it is part of fails", async () => {
  const keptId = (await makeOutcome(application)).id;
  const otherId = (await makeOutcome(application, { evidence: [{ kind: "ARTIFACT" }] })).id;
  await rescore();
  const before = await everything();
  await store()
    .$executeRaw`ALTER TABLE "AuditEvent" ADD CONSTRAINT "no_merges" CHECK (action <> 'duplicate.merged') NOT VALID`;
  try {
    await expect(merge("OUTCOME", keptId, otherId)).rejects.toThrow();
  } finally {
    await store().$executeRaw`ALTER TABLE "AuditEvent" DROP CONSTRAINT "no_merges"`;
  }
  expect(await everything()).toBe(before);
  expect(await store().duplicate.count({ where: { organizationId: recruiter.organizationId } })).toBe(0);
});
