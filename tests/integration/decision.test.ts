import { createHash } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { canonicalJson } from "@/domain/canonical-json";
import { recomputePacket } from "@/domain/recompute-packet";
import { unsealPacket } from "@/domain/sealed-packet";
import type { Actor } from "@/server/actor";
import { createDecision } from "@/server/services/decision";
import { listDecisions } from "@/server/services/decision-list";
import { getDecision, getPacket } from "@/server/services/decision-view";
import { rescoreOpening } from "@/server/services/score";
import { makeMember, makeOrganization } from "@/tests/support/factory";
import {
  type MadeApplication,
  type MadeOpening,
  makeApplication,
  makeOpening,
  makeOutcome,
} from "@/tests/support/opening-factory";
import { makeSubmittedReview } from "@/tests/support/review-factory";
import { store } from "@/tests/support/store";

const RATIONALE = "Her first outcome moved exactly the number we named as the bottleneck in the brief.";

let actors: Record<"ADMIN" | "HIRING_MANAGER" | "REVIEWER" | "RECRUITER" | "AUDITOR", Actor>;
let opening: MadeOpening;
let ahead: MadeApplication;
let behind: MadeApplication;
let outcomeId: string;

beforeAll(async () => {
  const made = await makeOrganization();
  actors = made.actors;
  const second = await makeMember(made.organization, "REVIEWER");
  const panel = [actors.REVIEWER, second].map((actor) => ({ actor, isReviewing: true }));
  opening = await makeOpening(actors.HIRING_MANAGER, { panel });
  ahead = await makeApplication(opening, { name: "Élodie O’Brien" });
  behind = await makeApplication(opening);
  const evidence = [{ kind: "SYSTEM_RECORD" as const, checkedBy: actors.RECRUITER }];
  const outcome = await makeOutcome(ahead, {
    metric: "hours",
    unit: "h",
    baseline: 41,
    after: 17,
    periodEnd: "2026-07-01",
    evidence,
  });
  outcomeId = outcome.id;
  for (const reviewer of [actors.REVIEWER, second]) {
    await makeSubmittedReview(reviewer, opening, ahead, { [outcome.id]: [3, 3, 3, 2] });
    await makeSubmittedReview(reviewer, opening, behind, {});
  }
  await rescoreOpening(store(), actors.ADMIN, opening.id);
});

function input(changes: object = {}) {
  const base = {
    openingId: opening.id,
    applicationId: ahead.id,
    kind: "OFFER" as const,
    rationale: RATIONALE,
    againstArithmetic: "",
  };
  return { ...base, outcomeIds: [outcomeId], supersedesId: null, ...changes };
}

describe("a decision", () => {
  test("freezes a packet that recomputes to the last digit, and shows a changed digit", async () => {
    const { id } = await createDecision(actors.HIRING_MANAGER, input());
    const { text, name } = await getPacket(actors.AUDITOR, id);
    const { packet, fingerprint, text: hashed } = unsealPacket(text);
    expect(name).toMatch(/^decision-opening-[0-9a-f]+-\d{4}-\d\d-\d\d$/);
    expect(createHash("sha256").update(hashed).digest("hex")).toBe(fingerprint);
    expect(recomputePacket(packet)).toEqual([]);

    const support = packet.results.scores.find((score) => score.id === ahead.id)?.support ?? 0;
    const stored = await store().score.findUniqueOrThrow({ where: { applicationId: ahead.id } });
    expect(support).toBe(stored.support);
    expect(support).toBeGreaterThan(0.2);

    const changedResult = text.replace(String(support), String(support + 1e-15));
    expect(recomputePacket(unsealPacket(changedResult).packet)).toEqual([
      { path: expect.stringMatching(/^results\./), inPacket: support + 1e-15, recomputed: support },
    ]);
    const changedInput = text.replace('"level":3', '"level":4');
    expect(recomputePacket(unsealPacket(changedInput).packet).length).toBeGreaterThan(5);
    const changedWord = unsealPacket(text.replace("exactly the number", "almost the number"));
    expect(createHash("sha256").update(changedWord.text).digest("hex")).not.toBe(fingerprint);
  });

  test("says what it rests on, adding up to the support", async () => {
    const [{ id } = { id: "" }] = await listDecisions(actors.ADMIN, { openingId: opening.id });
    const view = await getDecision(actors.RECRUITER, id);
    expect(view.candidateName).toBe("Élodie O’Brien");
    expect(view.sources.reduce((sum, { total }) => sum + total, 0)).toBeCloseTo(view.support, 12);
    expect(view.sources[0]).toMatchObject({
      id: outcomeId,
      isChecked: true,
      isCited: true,
      checkedBy: [actors.RECRUITER.name],
    });
    expect(view.sureness.map(({ applicationId }) => applicationId)).toEqual([ahead.id, behind.id]);
    expect(view.counts).toMatchObject({
      applications: 2,
      outcomes: 1,
      evidence: 1,
      evidenceChecked: 1,
      ratings: 8,
    });
  });

  test("is replaced by a newer one that points back, once", async () => {
    const [first] = await listDecisions(actors.ADMIN, { openingId: opening.id });
    const again = await createDecision(actors.ADMIN, input({ kind: "HOLD", supersedesId: first?.id }));
    expect((await getDecision(actors.ADMIN, first?.id ?? "")).supersededById).toBe(again.id);
    await expect(createDecision(actors.ADMIN, input({ supersedesId: first?.id }))).rejects.toMatchObject({
      code: "LOCKED",
    });
    expect(await store().opening.findUniqueOrThrow({ where: { id: opening.id } })).toMatchObject({
      status: "OPEN",
    });
  });

  test("is never changed afterwards, not even by the database's owner", async () => {
    const [row] = await listDecisions(actors.ADMIN, {});
    await expect(
      store().decision.update({ where: { id: row?.id }, data: { rationale: "Something else" } }),
    ).rejects.toThrow(/never changed/);
  });

  test("cites outcomes of this opening only, and leaves an audit event", async () => {
    const elsewhere = await makeOpening(actors.HIRING_MANAGER);
    const foreign = await makeOutcome(await makeApplication(elsewhere));
    await expect(
      createDecision(actors.HIRING_MANAGER, input({ outcomeIds: [foreign.id] })),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
    const withdrawn = await makeApplication(opening);
    const unseen = await makeOutcome(withdrawn);
    await store().application.update({ where: { id: withdrawn.id }, data: { status: "WITHDRAWN" } });
    // Somebody who is not in the packet cannot be what it rests on.
    await expect(
      createDecision(actors.HIRING_MANAGER, input({ outcomeIds: [unseen.id] })),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
    const { id } = await createDecision(actors.HIRING_MANAGER, input());
    const event = await store().auditEvent.findFirstOrThrow({ where: { subjectId: id } });
    expect(event).toMatchObject({
      action: "decision.recorded",
      actorId: actors.HIRING_MANAGER.memberId,
      candidateId: ahead.candidateId,
    });
  });

  test("waits for whoever still owes a review, and does not exist for another tenant", async () => {
    const owing = await makeOpening(actors.ADMIN, {
      panel: [{ actor: actors.HIRING_MANAGER, isReviewing: true }],
    });
    const application = await makeApplication(owing);
    const outcome = await makeOutcome(application);
    const wanted = input({ openingId: owing.id, applicationId: application.id, outcomeIds: [outcome.id] });
    await expect(createDecision(actors.HIRING_MANAGER, wanted)).rejects.toMatchObject({ code: "LOCKED" });
    const { id } = await createDecision(actors.ADMIN, wanted);
    await expect(getDecision(actors.HIRING_MANAGER, id)).rejects.toMatchObject({ code: "LOCKED" });
    expect((await listDecisions(actors.HIRING_MANAGER, {})).map((row) => row.id)).not.toContain(id);

    const stranger = (await makeOrganization({ roles: ["ADMIN"] })).actors.ADMIN;
    await expect(getDecision(stranger, id)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(getPacket(stranger, id)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(createDecision(stranger, wanted)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("stays locked to whoever owes a review of somebody in it, also when that one has withdrawn", async () => {
    const { REVIEWER, ADMIN } = actors;
    const running = await makeOpening(ADMIN, { panel: [{ actor: REVIEWER, isReviewing: true }] });
    const [decided, other] = [await makeApplication(running), await makeApplication(running)];
    const outcome = await makeOutcome(decided);
    await makeSubmittedReview(REVIEWER, running, decided, { [outcome.id]: [3, 3, 3, 3] });
    const wanted = input({ openingId: running.id, applicationId: decided.id, outcomeIds: [outcome.id] });
    const withOther = await createDecision(ADMIN, { ...wanted, kind: "HOLD" });
    await store().application.update({ where: { id: other.id }, data: { status: "WITHDRAWN" } });
    await expect(getDecision(REVIEWER, withOther.id)).rejects.toMatchObject({ code: "LOCKED" });
    await expect(getPacket(REVIEWER, withOther.id)).rejects.toMatchObject({ code: "LOCKED" });
    expect((await listDecisions(REVIEWER, {})).map(({ id }) => id)).not.toContain(withOther.id);

    const without = await createDecision(ADMIN, { ...wanted, kind: "HOLD" });
    expect((await getDecision(REVIEWER, without.id)).sureness).toHaveLength(1);
    expect((await listDecisions(REVIEWER, {})).map(({ id }) => id)).toContain(without.id);
  });

  test("the sealed text is canonical", async () => {
    const [row] = await listDecisions(actors.ADMIN, {});
    const { text } = await getPacket(actors.ADMIN, row?.id ?? "");
    expect(canonicalJson(JSON.parse(text))).toBe(text);
  });
});
