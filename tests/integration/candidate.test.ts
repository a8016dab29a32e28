import { beforeAll, describe, expect, test } from "vitest";
import type { CandidateListInput } from "@/domain/candidate";
import type { Actor } from "@/server/actor";
import { getCandidate, updateCandidate } from "@/server/services/candidate";
import { listCandidates } from "@/server/services/candidate-list";
import { rescoreOpening } from "@/server/services/score";
import { makeOrganization, uniqueName } from "@/tests/support/factory";
import {
  type MadeApplication,
  type MadeOpening,
  makeApplication,
  makeOpening,
  makeOutcome,
} from "@/tests/support/opening-factory";
import { makeSubmittedReview } from "@/tests/support/review-factory";
import { store } from "@/tests/support/store";

const ALL: CandidateListInput = { search: "", openingId: null, sort: "name", isDescending: false, page: 1 };

let actors: Record<"RECRUITER" | "HIRING_MANAGER" | "REVIEWER" | "AUDITOR", Actor>;
let opening: MadeOpening;
let amara: MadeApplication;
let ben: MadeApplication;

beforeAll(async () => {
  actors = (await makeOrganization({ roles: ["RECRUITER", "HIRING_MANAGER", "REVIEWER", "AUDITOR"] })).actors;
  const panel = [{ actor: actors.REVIEWER, isReviewing: true }];
  opening = await makeOpening(actors.HIRING_MANAGER, { panel, title: "Operations analyst" });
  amara = await makeApplication(opening, { name: "Amara Brandt", email: "amara@example.test" });
  ben = await makeApplication(opening, { name: "Benedikt 100%_Osei" });
  const elsewhere = await makeOpening(actors.HIRING_MANAGER, { title: "Somewhere else" });
  await makeApplication(elsewhere, { name: "Chiara Neri" });
  const outcome = await makeOutcome(ben, {
    evidence: [{ kind: "WORK_SAMPLE", checkedBy: actors.RECRUITER }],
  });
  await makeSubmittedReview(actors.REVIEWER, opening, ben, { [outcome.id]: [3, 3, 2, 2] });
  await rescoreOpening(store(), actors.RECRUITER, opening.id);
});

async function names(actor: Actor, changes: Partial<CandidateListInput> = {}): Promise<string[]> {
  return (await listCandidates(actor, { ...ALL, ...changes })).rows.map(({ name }) => name);
}

describe("the list of candidates", () => {
  test("finds parts of a name, misspelt names and addresses, taking signs literally", async () => {
    const { RECRUITER } = actors;
    expect(await names(RECRUITER)).toEqual(["Amara Brandt", "Benedikt 100%_Osei", "Chiara Neri"]);
    expect(await names(RECRUITER, { search: "bran" })).toEqual(["Amara Brandt"]);
    expect(await names(RECRUITER, { search: "Amara Brant" })).toEqual(["Amara Brandt"]);
    expect(await names(RECRUITER, { search: "amara@example" })).toEqual(["Amara Brandt"]);
    expect(await names(RECRUITER, { search: "100%_" })).toEqual(["Benedikt 100%_Osei"]);
    expect(await names(RECRUITER, { search: "%" })).toEqual(["Benedikt 100%_Osei"]);
    expect(await names(RECRUITER, { search: "'; DROP TABLE x; --" })).toEqual([]);
  });

  test("sorts, filters by opening and counts", async () => {
    const { RECRUITER } = actors;
    expect(await names(RECRUITER, { openingId: opening.id, isDescending: true })).toEqual([
      "Benedikt 100%_Osei",
      "Amara Brandt",
    ]);
    const bySupport = await listCandidates(RECRUITER, { ...ALL, sort: "support", isDescending: true });
    expect(bySupport.total).toBe(3);
    expect(bySupport.rows[0]).toMatchObject({ name: "Benedikt 100%_Osei", outcomeCount: 1 });
    expect(bySupport.rows[0]?.support).toBeGreaterThan(0.1);
    expect(bySupport.rows.slice(1).map(({ support }) => support)).toEqual([null, null]);
    expect((await listCandidates(RECRUITER, { ...ALL, page: 2 })).rows).toEqual([]);
  });

  test("gives a reviewer numbers only, of their own openings, until their review is handed in", async () => {
    const { REVIEWER } = actors;
    const seen = await listCandidates(REVIEWER, ALL);
    expect(seen.rows.map(({ name }) => name)).toEqual(["Benedikt 100%_Osei"]);
    expect(seen.total).toBe(1);
    expect(seen.withheld).toEqual([
      { applicationId: amara.id, openingId: opening.id, openingTitle: "Operations analyst", number: 1 },
    ]);
    expect(seen.openings).toEqual([{ id: opening.id, title: "Operations analyst" }]);
    expect(JSON.stringify(seen)).not.toContain("Amara");
    const searched = await listCandidates(REVIEWER, { ...ALL, search: "Amara" });
    const nobody = await listCandidates(REVIEWER, { ...ALL, search: "Nobody" });
    expect(searched).toEqual(nobody);
  });
});

describe("a candidate", () => {
  test("is LOCKED for a reviewer who owes a review, open after it, and not there for outsiders", async () => {
    const { REVIEWER, AUDITOR } = actors;
    await expect(getCandidate(REVIEWER, amara.candidateId)).rejects.toMatchObject({ code: "LOCKED" });
    expect(await getCandidate(REVIEWER, ben.candidateId)).toMatchObject({
      values: { name: "Benedikt 100%_Osei" },
      applications: [{ applicationId: ben.id, number: 2 }],
    });
    expect((await getCandidate(AUDITOR, amara.candidateId)).values.name).toBe("Amara Brandt");
    const { actors: others } = await makeOrganization({ roles: ["RECRUITER"] });
    await expect(getCandidate(others.RECRUITER, amara.candidateId)).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  test("known from another opening does not tell a reviewer that they are also in a blind one", async () => {
    const { REVIEWER } = actors;
    const second = await makeOpening(actors.HIRING_MANAGER, {
      panel: [{ actor: REVIEWER, isReviewing: true }],
    });
    await store().application.create({
      data: {
        organizationId: opening.organizationId,
        openingId: second.id,
        candidateId: ben.candidateId,
        number: 1,
      },
    });
    const { applications } = await getCandidate(REVIEWER, ben.candidateId);
    expect(applications.map(({ openingId }) => openingId)).toEqual([opening.id]);
  });

  test("is edited at its version; a stale edit gets the stored values", async () => {
    const { RECRUITER } = actors;
    const made = await makeApplication(opening, { name: uniqueName("Editable") });
    const { values } = await getCandidate(RECRUITER, made.candidateId);
    const id = made.candidateId;
    const after = await updateCandidate(RECRUITER, { ...values, id, headline: "Claims analyst" });
    expect(after).toMatchObject({ headline: "Claims analyst", version: 2 });
    await expect(updateCandidate(RECRUITER, { ...values, id, headline: "Else" })).rejects.toMatchObject({
      code: "CONFLICT",
      current: { headline: "Claims analyst", name: values.name, email: "", links: [], version: 2 },
    });
    const event = await store().auditEvent.findFirstOrThrow({
      where: { subjectId: id, action: "candidate.updated" },
    });
    expect(event.diff).toEqual({ headline: { from: "", to: "Claims analyst" } });
  });
});
