import { beforeEach, describe, expect, test } from "vitest";
import type { Role } from "@/domain/member";
import { recomputePacket } from "@/domain/recompute-packet";
import { unsealPacket } from "@/domain/sealed-packet";
import type { Actor } from "@/server/actor";
import { rescoreOpening } from "@/server/services/score";
import { callAs } from "@/tests/support/caller";
import { refusal } from "@/tests/support/expect-refusal";
import { type MadeOrganization, makeMember, makeOrganization } from "@/tests/support/factory";
import {
  type MadeApplication,
  type MadeOpening,
  makeApplication,
  makeOpening,
  makeOutcome,
  makePanel,
} from "@/tests/support/opening-factory";
import { makeSubmittedReview } from "@/tests/support/review-factory";
import { store } from "@/tests/support/store";

let organization: MadeOrganization;
let actors: Record<Role, Actor>;
let second: Actor;
let opening: MadeOpening;
let apart: MadeApplication;
let agreed: MadeApplication;
let outcomeId: string;

/** Two reviewers who gave one person 1 and 3 on the first criterion, and agree about another. */
beforeEach(async () => {
  ({ organization, actors } = await makeOrganization());
  second = await makeMember(organization, "REVIEWER");
  const panel = [actors.REVIEWER, second].map((actor) => ({ actor, isReviewing: true }));
  opening = await makeOpening(actors.HIRING_MANAGER, { panel });
  apart = await makeApplication(opening, { name: "Chiara Neri" });
  agreed = await makeApplication(opening, { name: "Ben Okoro" });
  const evidence = [{ kind: "SYSTEM_RECORD" as const, checkedBy: actors.RECRUITER }];
  outcomeId = (await makeOutcome(apart, { statement: "Replies in a day instead of four", evidence })).id;
  const other = await makeOutcome(agreed, { evidence });
  await makeSubmittedReview(actors.REVIEWER, opening, apart, { [outcomeId]: [1, 2, 2, 2] });
  await makeSubmittedReview(second, opening, apart, { [outcomeId]: [3, 2, 2, 2] });
  for (const reviewer of [actors.REVIEWER, second]) {
    await makeSubmittedReview(reviewer, opening, agreed, { [other.id]: [2, 2, 2, 2] });
  }
  await rescoreOpening(store(), actors.ADMIN, opening.id);
});

const start = (actor: Actor = actors.HIRING_MANAGER) =>
  callAs(actor).debrief.start({ openingId: opening.id, points: 5, secondsPerPoint: 240 });
const get = (actor: Actor) => callAs(actor).debrief.get({ openingId: opening.id });

async function onlyPoint() {
  const { debrief } = await get(actors.REVIEWER);
  const [point] = debrief?.points ?? [];
  if (!point) throw new Error("There is no point.");
  return point;
}

describe("what is on the agenda", () => {
  test("is where levels differ, with what they could change by the same arithmetic as the ranking", async () => {
    const { agenda, debrief, canLead } = await get(actors.HIRING_MANAGER);
    expect(debrief).toBeNull();
    expect(canLead).toBe(true);
    expect(agenda).toHaveLength(1);
    const [point] = agenda;
    expect(point).toMatchObject({ candidateName: "Chiara Neri", lowest: 1, highest: 3, outcomeId, reach: 1 });
    const scored = await store().score.findUniqueOrThrow({ where: { applicationId: apart.id } });
    expect(point?.support).toBe(scored.support);
    await store().rating.updateMany({ where: { outcomeId, level: 1 }, data: { level: 3 } });
    await rescoreOpening(store(), actors.ADMIN, opening.id);
    const raised = await store().score.findUniqueOrThrow({ where: { applicationId: apart.id } });
    expect(point?.high).toBe(raised.support);
  });

  test("leaves out who has withdrawn, and whose reviews are not all in", async () => {
    const statusIs = (status: "ACTIVE" | "WITHDRAWN") =>
      store().application.update({ where: { id: apart.id }, data: { status } });
    await statusIs("WITHDRAWN");
    expect((await get(actors.RECRUITER)).agenda).toEqual([]);
    await statusIs("ACTIVE");
    expect((await get(actors.RECRUITER)).agenda).toHaveLength(1);
    await makePanel(opening, [{ actor: await makeMember(organization, "REVIEWER"), isReviewing: true }]);
    expect((await get(actors.RECRUITER)).agenda).toEqual([]);
    const refused = await refusal(start(), "LOCKED");
    expect(refused.message).toBe("Reviewers agree: there is nothing to talk through.");
  });
});

describe("a debrief", () => {
  test("keeps its points, and shows by name what everybody gave, first and now", async () => {
    await start();
    expect((await refusal(start(actors.RECRUITER), "LOCKED")).message).toContain("going on already");
    const point = await onlyPoint();
    expect(point).toMatchObject({ candidateName: "Chiara Neri", note: "", result: null, version: 1 });
    expect(point.criterion.anchors).toHaveLength(5);
    expect(point.ratings.map(({ level, isMe }) => [level, isMe]).sort()).toEqual([
      [1, true],
      [3, false],
    ]);
    const criterionId = opening.criteria[0]?.id ?? "";
    await callAs(second).review.revise({
      applicationId: apart.id,
      outcomeId,
      criterionId,
      toLevel: 2,
      reason: "The export covers half of it.",
      version: 1,
    });
    const revised = (await onlyPoint()).ratings.find(({ isMe }) => !isMe);
    expect(revised).toMatchObject({ firstLevel: 3, level: 2 });
  });

  test("never loses a note: whoever saved later is shown both", async () => {
    await start();
    const { id } = await onlyPoint();
    const mine = await callAs(actors.REVIEWER).debrief.note({ id, version: 1, note: "The export counts." });
    expect(mine).toMatchObject({ note: "The export counts.", version: 2 });
    const theirs = callAs(second).debrief.note({ id, version: 1, note: "Only half of it." });
    expect((await refusal(theirs, "CONFLICT")).current).toMatchObject(mine);
    const again = await callAs(actors.REVIEWER).debrief.note({ id, version: 1, note: "The export counts." });
    expect(again.version).toBe(2);
  });

  test("settles a point, opens it again, and is over when it is ended", async () => {
    const { id: debriefId } = await start();
    const { id } = await onlyPoint();
    const settled = await callAs(actors.REVIEWER).debrief.settle({
      id,
      version: 1,
      note: "Both read the export.",
      result: "TO_CHECK",
      seconds: 130,
    });
    expect(settled).toEqual({
      note: "Both read the export.",
      result: "TO_CHECK",
      seconds: 130,
      version: 2,
    });
    const opened = await callAs(second).debrief.unsettle({ id, version: 2 });
    expect(opened).toMatchObject({ result: null, note: "Both read the export.", seconds: 130 });
    await callAs(actors.RECRUITER).debrief.end({ debriefId });
    const late = callAs(second).debrief.note({ id, version: 3, note: "One more thing." });
    expect((await refusal(late, "LOCKED")).message).toContain("over");
    await refusal(callAs(actors.RECRUITER).debrief.end({ debriefId }), "LOCKED");
    const after = await get(second);
    expect(after.debrief?.endedAt).not.toBeNull();
    expect(after.agenda).toHaveLength(1);
    await start();
  });

  test("is in the packet of a decision, under its fingerprint", async () => {
    await start();
    const { id } = await onlyPoint();
    const note = "Both read the export, and one of them had missed its second page.";
    await callAs(second).debrief.settle({ id, version: 1, note, result: "KEPT", seconds: 60 });
    const { id: decisionId } = await callAs(actors.HIRING_MANAGER).decision.create({
      openingId: opening.id,
      applicationId: apart.id,
      kind: "OFFER",
      rationale: "Her first outcome moved exactly the number we named as the bottleneck.",
      outcomeIds: [outcomeId],
      supersedesId: null,
    });
    const { packet: text } = await store().decision.findUniqueOrThrow({ where: { id: decisionId } });
    const { packet } = unsealPacket(text);
    expect(packet.debriefs?.[0]?.points).toMatchObject([
      { outcomeId, criterionKey: opening.criteria[0]?.key, result: "KEPT", note, seconds: 60 },
    ]);
    expect(recomputePacket(packet)).toEqual([]);
    const { debriefs } = await callAs(second).decision.get({ decisionId });
    expect(debriefs[0]?.points[0]).toMatchObject({ note, candidateName: "Chiara Neri", result: "KEPT" });
  });
});

describe("who may", () => {
  test("read: not a reviewer with a review to confirm, nor one of another panel; write: not an auditor", async () => {
    await start();
    const point = await onlyPoint();
    const note = { id: point.id, version: 1, note: "Said aloud." };
    expect((await get(actors.AUDITOR)).canWrite).toBe(false);
    await refusal(callAs(actors.AUDITOR).debrief.note(note), "FORBIDDEN");
    const elsewhere = await makeMember(organization, "REVIEWER");
    await refusal(get(elsewhere), "NOT_FOUND");
    await refusal(callAs(elsewhere).debrief.note(note), "NOT_FOUND");
    await store().review.updateMany({
      where: { applicationId: agreed.id, memberId: second.memberId },
      data: { confirmedAt: null },
    });
    await refusal(get(second), "LOCKED");
    await refusal(callAs(second).debrief.note(note), "LOCKED");
    expect(JSON.stringify(await callAs(second).home.get())).not.toContain("debrief");
  });

  test("lead: not a reviewer", async () => {
    await refusal(start(actors.REVIEWER), "FORBIDDEN");
    const { id: debriefId } = await start();
    await refusal(callAs(actors.REVIEWER).debrief.end({ debriefId }), "FORBIDDEN");
  });
});
