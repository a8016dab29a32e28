import { beforeEach, describe, expect, test } from "vitest";
import { aheadOfChoice } from "@/domain/vote/against-arithmetic";
import type { Choice } from "@/domain/vote/ballot-state";
import type { Actor } from "@/server/actor";
import { rescoreOpening } from "@/server/services/score";
import { loadVotesForPacket } from "@/server/services/vote-record";
import { callAs } from "@/tests/support/caller";
import { refusal } from "@/tests/support/expect-refusal";
import { makeMember } from "@/tests/support/factory";
import { makeApplication, makePanel } from "@/tests/support/opening-factory";
import { store } from "@/tests/support/store";
import { makeVoteWorld, type VoteWorld } from "@/tests/support/vote-world";

let world: VoteWorld;

beforeEach(async () => {
  world = await makeVoteWorld();
});

const START = Date.parse("2026-11-22T14:00:00.000Z");
/** A member at a time, in seconds after the vote was asked. */
const at = (seconds: number) => new Date(START + seconds * 1000);

const applicationIds = () => [world.alina.id, world.ben.id];
const ask = (actor: Actor = world.actors.RECRUITER, ballot: "OPEN" | "CLOSED" = "OPEN") =>
  callAs(actor, at(0)).vote.ask({ openingId: world.opening.id, applicationIds: applicationIds(), ballot });
const get = (actor: Actor) =>
  callAs(actor).vote.get({ openingId: world.opening.id, applicationIds: applicationIds() });

interface Cast {
  reason?: string;
  version?: number;
  seconds?: number;
}

function cast(actor: Actor, comparisonId: string, applicationId: Choice, options: Cast = {}) {
  const { reason = "", version = 0, seconds = 60 } = options;
  return callAs(actor, at(seconds)).vote.cast({ comparisonId, applicationId, reason, version });
}

describe("asking the panel", () => {
  test("is one click, and the same people in any order are one question", async () => {
    expect(await get(world.mei)).toBeNull();
    const asked = await ask();
    expect(asked).toMatchObject({
      ballot: "OPEN",
      cast: 0,
      asked: 3,
      revision: 1,
      canVote: false,
      result: null,
    });
    const again = await callAs(world.mei).vote.ask({
      openingId: world.opening.id,
      applicationIds: applicationIds().toReversed(),
      ballot: "CLOSED",
    });
    expect(again).toMatchObject({
      comparisonId: asked.comparisonId,
      ballot: "OPEN",
      revision: 1,
      canVote: true,
    });
    expect(await store().comparison.count({ where: { openingId: world.opening.id } })).toBe(1);
    const where = { organizationId: world.organization.id, action: "vote.asked" };
    expect(await store().auditEvent.count({ where })).toBe(1);
  });

  test("by two at once is one question", async () => {
    const [one, other] = await Promise.all([ask(), ask(world.dana, "CLOSED")]);
    expect(one.comparisonId).toBe(other.comparisonId);
    expect(one.ballot).toBe(other.ballot);
  });

  test("is not for auditors, nor about somebody of another opening, nor once the role is decided", async () => {
    await refusal(ask(world.actors.AUDITOR), "FORBIDDEN");
    const elsewhere = await makeApplication((await makeVoteWorld()).opening);
    const foreign = { openingId: world.opening.id, applicationIds: [world.alina.id, elsewhere.id] };
    await refusal(callAs(world.dana).vote.ask({ ...foreign, ballot: "OPEN" }), "NOT_FOUND");
    await store().opening.update({ where: { id: world.opening.id }, data: { status: "DECIDED" } });
    expect((await refusal(ask(), "LOCKED")).message).toContain("decided");
    expect(await store().comparison.count({ where: { openingId: world.opening.id } })).toBe(0);
  });
});

describe("an open ballot", () => {
  test("shows nothing before one's own vote, and all of it after", async () => {
    const { comparisonId } = await ask();
    const reason = "She passed the exam on the very tool we use.";
    const mine = await cast(world.mei, comparisonId, world.alina.id, { reason });
    expect(mine).toMatchObject({
      cast: 1,
      revision: 2,
      own: { applicationId: world.alina.id, reason, version: 1 },
    });
    for (const actor of [world.jonas, world.actors.RECRUITER, world.actors.AUDITOR]) {
      const view = await get(actor);
      expect(view).toMatchObject({ cast: 1, asked: 3, result: null, own: null });
      expect(JSON.stringify(view)).not.toContain("Mei");
      expect(JSON.stringify(view)).not.toContain(reason);
    }
    const seen = await cast(world.jonas, comparisonId, world.ben.id);
    expect(seen.result?.votes?.map(({ name, isMe }) => [name, isMe])).toEqual([
      ["Mei Tanaka", false],
      ["Jonas Kerr", true],
    ]);
    expect(seen.result?.counts.map(({ count }) => count)).toEqual([1, 1, 0]);
    expect(seen.result?.waiting).toEqual([world.dana.name]);
    expect((await get(world.actors.AUDITOR))?.result).toBeNull();
    await cast(world.dana, comparisonId, null);
    expect((await get(world.actors.AUDITOR))?.result?.votes).toHaveLength(3);
  });

  test("dates a changed vote, and keeps what it had been", async () => {
    const { comparisonId } = await ask();
    await cast(world.mei, comparisonId, world.alina.id, { reason: "The exam." });
    const changed = await cast(world.mei, comparisonId, world.ben.id, {
      reason: "I read the export.",
      version: 1,
      seconds: 360,
    });
    expect(changed.own).toEqual({
      applicationId: world.ben.id,
      reason: "I read the export.",
      castAt: at(360).toISOString(),
      version: 2,
      changes: [
        {
          applicationId: world.alina.id,
          reason: "The exam.",
          castAt: at(60).toISOString(),
          changedAt: at(360).toISOString(),
        },
      ],
    });
  });

  test("takes the same vote twice as one, and a reason added later as no change", async () => {
    const { comparisonId } = await ask();
    await cast(world.mei, comparisonId, world.ben.id);
    const again = await cast(world.mei, comparisonId, world.ben.id, { seconds: 70 });
    expect(again).toMatchObject({ revision: 2, own: { version: 1 } });
    const added = await cast(world.mei, comparisonId, world.ben.id, {
      reason: "The report.",
      version: 1,
      seconds: 80,
    });
    expect(added.own).toMatchObject({
      castAt: at(60).toISOString(),
      reason: "The report.",
      changes: [],
      version: 2,
    });
    const reworded = await cast(world.mei, comparisonId, world.ben.id, { reason: "The export.", version: 2 });
    expect(reworded.own?.changes).toMatchObject([{ reason: "The report." }]);
  });

  test("never overwrites a vote unseen: the other device's stands, and is shown", async () => {
    const { comparisonId } = await ask();
    await cast(world.mei, comparisonId, world.ben.id);
    const stale = cast(world.mei, comparisonId, world.alina.id, { version: 0 });
    expect((await refusal(stale, "CONFLICT")).current).toMatchObject({
      comparisonId,
      own: { applicationId: world.ben.id, version: 1 },
    });
  });

  test("counts two votes cast at once, each of them", async () => {
    const { comparisonId } = await ask();
    await Promise.all([
      cast(world.mei, comparisonId, world.alina.id),
      cast(world.jonas, comparisonId, world.ben.id),
    ]);
    const view = await get(world.jonas);
    // One for asking, and one for each vote.
    expect(view).toMatchObject({ cast: 2, revision: 3 });
    const both = { comparisonId, applicationId: world.ben.id, reason: "", version: 0 };
    const twice = await Promise.allSettled([
      callAs(world.dana).vote.cast(both),
      callAs(world.dana).vote.cast({ ...both, applicationId: world.alina.id }),
    ]);
    expect(twice.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await store().vote.count({ where: { comparisonId } })).toBe(3);
  });

  test("refuses somebody who is not compared", async () => {
    const { comparisonId } = await ask();
    const third = await makeApplication(world.opening);
    await refusal(cast(world.dana, comparisonId, third.id), "NOT_FOUND");
  });
});

describe("taking a vote back", () => {
  const withdraw = (actor: Actor, comparisonId: string, version: number, seconds: number) =>
    callAs(actor, at(seconds)).vote.withdraw({ comparisonId, version });

  test("within eight seconds removes it, or puts the one before back", async () => {
    const { comparisonId } = await ask();
    await cast(world.mei, comparisonId, world.alina.id, { reason: "The exam." });
    const none = await withdraw(world.mei, comparisonId, 1, 68);
    expect(none).toMatchObject({ own: null, cast: 0, revision: 3, result: null });
    await cast(world.mei, comparisonId, world.alina.id, { reason: "The exam.", seconds: 100 });
    await cast(world.mei, comparisonId, world.ben.id, { version: 1, seconds: 200 });
    const before = await withdraw(world.mei, comparisonId, 2, 205);
    expect(before.own).toMatchObject({
      applicationId: world.alina.id,
      reason: "The exam.",
      castAt: at(100).toISOString(),
      version: 3,
      changes: [],
    });
  });

  test("is refused later, without a vote, and of a vote that changed meanwhile", async () => {
    const { comparisonId } = await ask();
    await refusal(withdraw(world.mei, comparisonId, 1, 61), "NOT_FOUND");
    await cast(world.mei, comparisonId, world.alina.id);
    await refusal(withdraw(world.mei, comparisonId, 1, 75), "LOCKED");
    await refusal(withdraw(world.mei, comparisonId, 2, 62), "CONFLICT");
    expect((await get(world.mei))?.own?.version).toBe(1);
  });
});

describe("answering a reason", () => {
  const reply = (actor: Actor, comparisonId: string, memberId = world.mei.memberId) =>
    callAs(actor).vote.reply({ comparisonId, memberId, text: "An exam is no result." });

  test("is for who has voted, and stands under the reason", async () => {
    const { comparisonId } = await ask();
    await cast(world.mei, comparisonId, world.alina.id, { reason: "The exam." });
    await refusal(reply(world.jonas, comparisonId), "LOCKED");
    await cast(world.jonas, comparisonId, world.ben.id);
    const { result } = await reply(world.jonas, comparisonId);
    expect(result?.votes?.[0]?.replies).toMatchObject([
      { name: "Jonas Kerr", isMe: true, text: "An exam is no result." },
    ]);
    await refusal(reply(world.jonas, comparisonId, world.dana.memberId), "NOT_FOUND");
    const back = callAs(world.mei, at(61)).vote.withdraw({ comparisonId, version: 1 });
    expect((await refusal(back, "LOCKED")).message).toContain("answered");
  });

  test("is not for a closed ballot, which would say whose it is", async () => {
    const { comparisonId } = await ask(world.dana, "CLOSED");
    await cast(world.mei, comparisonId, world.alina.id, { reason: "The exam." });
    await cast(world.jonas, comparisonId, world.ben.id);
    expect((await refusal(reply(world.jonas, comparisonId), "LOCKED")).message).toContain("closed");
  });
});

describe("a closed ballot", () => {
  test("names nobody's choice: not in an answer, the log, the packet or the activity", async () => {
    const { comparisonId } = await ask(world.dana, "CLOSED");
    await cast(world.mei, comparisonId, world.alina.id, { reason: "The exam." });
    const second = await cast(world.jonas, comparisonId, world.ben.id, { reason: "A report." });
    expect(second).toMatchObject({ result: null, hidden: "TOO_FEW", own: { applicationId: world.ben.id } });
    const third = await cast(world.dana, comparisonId, world.ben.id);
    expect(third.result).toEqual({
      counts: [
        { applicationId: world.alina.id, count: 1 },
        { applicationId: world.ben.id, count: 2 },
        { applicationId: null, count: 0 },
      ],
      votes: null,
      reasons: [
        { applicationId: world.ben.id, reason: "A report." },
        { applicationId: world.alina.id, reason: "The exam." },
      ],
      waiting: null,
    });
    const [record] = await loadVotesForPacket(store(), world.organization.id, world.opening.id);
    expect(record).toMatchObject({
      votes: null,
      counts: third.result?.counts,
      reasons: third.result?.reasons,
    });
    const events = await store().auditEvent.findMany({
      where: { organizationId: world.organization.id, action: { startsWith: "vote." } },
    });
    expect(events).toHaveLength(4);
    for (const { action, diff, applicationId, candidateId } of events) {
      expect([applicationId, candidateId]).toEqual([null, null]);
      if (action === "vote.asked") continue;
      expect(JSON.stringify(diff)).not.toMatch(/exam|report/i);
      for (const id of applicationIds()) expect(JSON.stringify(diff)).not.toContain(id);
    }
    const activity = JSON.stringify(await callAs(world.dana).activity.list({ openingId: world.opening.id }));
    expect(activity).toContain("asked the panel to vote");
    expect(activity).not.toContain("voted");
  });
});

describe("who may", () => {
  test("vote: the panel alone, whatever the role", async () => {
    const { comparisonId } = await ask();
    const { ADMIN, RECRUITER, AUDITOR } = world.actors;
    await refusal(cast(RECRUITER, comparisonId, world.ben.id), "FORBIDDEN");
    await refusal(cast(AUDITOR, comparisonId, world.ben.id), "FORBIDDEN");
    const elsewhere = await makeMember(world.organization, "REVIEWER");
    await refusal(cast(elsewhere, comparisonId, world.ben.id), "NOT_FOUND");
    await refusal(get(elsewhere), "NOT_FOUND");
    await makePanel(world.opening, [{ actor: ADMIN, isReviewing: false }]);
    expect(await cast(ADMIN, comparisonId, world.ben.id)).toMatchObject({ cast: 1, asked: 4 });
  });

  test("read or vote: nobody who has still a review of one of them to hand in, who learns not even that it was asked", async () => {
    const { comparisonId } = await ask();
    await cast(world.dana, comparisonId, world.ben.id);
    await store().review.updateMany({
      where: { applicationId: world.alina.id, memberId: world.mei.memberId },
      data: { confirmedAt: null },
    });
    await refusal(get(world.mei), "LOCKED");
    await refusal(callAs(world.mei).vote.get({ comparisonId }), "LOCKED");
    await refusal(cast(world.mei, comparisonId, world.ben.id), "LOCKED");
    await refusal(ask(world.mei), "LOCKED");
    expect(await callAs(world.mei).vote.list({ openingId: world.opening.id })).toEqual([]);
    expect(JSON.stringify(await callAs(world.mei).home.get())).not.toContain("vote");
    expect(await get(world.dana)).toMatchObject({ asked: 3, cast: 1 });
  });

  test("end it: recruiters, hiring managers and admins; then everybody sees the result and nobody votes", async () => {
    const { comparisonId } = await ask();
    await cast(world.jonas, comparisonId, world.ben.id);
    const end = (actor: Actor) => callAs(actor).vote.end({ comparisonId });
    await refusal(end(world.mei), "FORBIDDEN");
    expect(await end(world.actors.RECRUITER)).toMatchObject({ canEnd: false, hidden: null });
    await refusal(end(world.actors.RECRUITER), "LOCKED");
    expect((await get(world.mei))?.result?.votes).toHaveLength(1);
    await refusal(cast(world.mei, comparisonId, world.ben.id), "LOCKED");
    await refusal(callAs(world.jonas, at(62)).vote.withdraw({ comparisonId, version: 1 }), "LOCKED");
  });
});

describe("when what is voted on changes", () => {
  test("somebody withdraws: the vote takes no more votes until they are back, and loses none", async () => {
    const { comparisonId } = await ask();
    await cast(world.jonas, comparisonId, world.ben.id);
    const statusIs = async (status: "ACTIVE" | "WITHDRAWN") =>
      store().application.update({ where: { id: world.ben.id }, data: { status } });
    await statusIs("WITHDRAWN");
    const refused = await refusal(cast(world.mei, comparisonId, world.alina.id), "LOCKED");
    expect(refused.message).toBe("Ben Okoro has withdrawn, so this vote takes no more votes.");
    expect(await get(world.mei)).toMatchObject({
      canVote: false,
      closedBecause: refused.message,
      result: null,
    });
    await statusIs("ACTIVE");
    expect(await cast(world.mei, comparisonId, world.alina.id)).toMatchObject({ cast: 2 });
  });

  test("two entries of one person are merged: votes keep whom they are for, and hold what was voted on", async () => {
    const { comparisonId } = await ask();
    await cast(world.jonas, comparisonId, world.ben.id);
    const twin = await makeApplication(world.opening, { name: "Ben Okoro" });
    const merge = (keptId: string, otherId: string) =>
      callAs(world.actors.ADMIN).duplicate.merge({ kind: "PERSON", keptId, otherId });
    const refused = await refusal(merge(twin.candidateId, world.ben.candidateId), "LOCKED");
    expect(refused.message).toContain("begun to judge");
    await merge(world.ben.candidateId, twin.candidateId);
    expect((await get(world.jonas))?.own?.applicationId).toBe(world.ben.id);
  });

  test("nobody is merged away who the panel was only asked about", async () => {
    const twin = await makeApplication(world.opening, { name: "Ben Okoro" });
    await store().panelMember.updateMany({
      where: { openingId: world.opening.id },
      data: { isReviewing: false },
    });
    const twins = { openingId: world.opening.id, applicationIds: [world.alina.id, twin.id] };
    await callAs(world.dana).vote.ask({ ...twins, ballot: "OPEN" });
    const pair = { kind: "PERSON" as const, keptId: world.ben.candidateId, otherId: twin.candidateId };
    await refusal(callAs(world.actors.ADMIN).duplicate.merge(pair), "LOCKED");
  });

  test("somebody leaves the panel: their vote stays, and they cast no other", async () => {
    const { comparisonId } = await ask();
    await cast(world.mei, comparisonId, world.alina.id);
    const seat = { openingId: world.opening.id, memberId: world.mei.memberId };
    await store().panelMember.deleteMany({ where: seat });
    await refusal(cast(world.mei, comparisonId, world.ben.id, { version: 1 }), "NOT_FOUND");
    expect(await cast(world.jonas, comparisonId, world.ben.id)).toMatchObject({ cast: 2, asked: 3 });
  });

  test("the role is archived: nobody votes, and it can still be ended", async () => {
    const { comparisonId } = await ask();
    await store().opening.update({ where: { id: world.opening.id }, data: { status: "ARCHIVED" } });
    const refused = await refusal(cast(world.mei, comparisonId, world.alina.id), "LOCKED");
    expect(refused.message).toBe("This opening is archived, so it takes no more votes.");
    await callAs(world.actors.ADMIN).vote.end({ comparisonId });
  });
});

describe("where votes wait", () => {
  test("in the list of the opening, open for me first, and among what needs me today", async () => {
    const { comparisonId } = await ask();
    const third = await makeApplication(world.opening, { name: "Chiara Neri" });
    await store().panelMember.updateMany({
      where: { openingId: world.opening.id },
      data: { isReviewing: false },
    });
    const later = await callAs(world.dana, at(30)).vote.ask({
      openingId: world.opening.id,
      applicationIds: [world.ben.id, third.id, world.alina.id],
      ballot: "CLOSED",
    });
    await cast(world.mei, later.comparisonId, third.id);
    const list = (actor: Actor) => callAs(actor).vote.list({ openingId: world.opening.id });
    const ids = async (actor: Actor) => (await list(actor)).map((view) => view.comparisonId);
    expect(await ids(world.mei)).toEqual([comparisonId, later.comparisonId]);
    expect(await ids(world.jonas)).toEqual([later.comparisonId, comparisonId]);
    const votes = async (actor: Actor) =>
      (await callAs(actor).home.get()).todos.filter(({ id }) => id.startsWith("vote "));
    expect(await votes(world.mei)).toMatchObject([
      {
        title: "Vote: Alina or Ben",
        href: `/openings/${world.opening.id}/compare?a=${world.alina.id}&b=${world.ben.id}`,
      },
    ]);
    expect((await votes(world.jonas)).map(({ title }) => title).sort()).toEqual([
      "Vote: Alina or Ben",
      "Vote: Ben, Chiara or Alina",
    ]);
    expect(await votes(world.actors.RECRUITER)).toEqual([]);
    await cast(world.mei, comparisonId, null);
    expect(await votes(world.mei)).toEqual([]);
  });
});

test("a vote for whom the evidence puts behind goes against the arithmetic, by the comparison's own figures", async () => {
  await rescoreOpening(store(), world.actors.ADMIN, world.opening.id);
  const compared = { openingId: world.opening.id, applicationIds: applicationIds() };
  const { candidates, probabilities } = await callAs(world.mei).comparison.get(compared);
  const probability = (row: number, column: number) => probabilities[row]?.[column] ?? 0.5;
  expect(aheadOfChoice(candidates, probability, world.alina.id)?.applicationId).toBe(world.ben.id);
  expect(aheadOfChoice(candidates, probability, world.ben.id)).toBeNull();
});

describe("a decision", () => {
  test("that ends what was voted on keeps the votes; one that does not keeps them to itself", async () => {
    const { comparisonId } = await ask();
    await cast(world.mei, comparisonId, world.alina.id, { reason: "The exam." });
    const [running] = await loadVotesForPacket(store(), world.organization.id, world.opening.id);
    expect(running).toMatchObject({ id: comparisonId, cast: 1, asked: 3, votes: null, counts: null });
    await rescoreOpening(store(), world.actors.ADMIN, world.opening.id);
    await callAs(world.dana).decision.create({
      openingId: world.opening.id,
      applicationId: world.ben.id,
      kind: "OFFER",
      rationale: "His first outcome moved exactly the number we named as the bottleneck.",
      againstArithmetic: "",
      outcomeIds: [world.outcomeIds.ben],
      supersedesId: null,
    });
    const [over] = await loadVotesForPacket(store(), world.organization.id, world.opening.id);
    expect(over?.endedAt).not.toBeNull();
    expect(over?.votes).toMatchObject([
      { voter: "Mei Tanaka", reason: "The exam.", applicationId: world.alina.id },
    ]);
    const ended = await store().auditEvent.findFirst({
      where: { action: "vote.ended", subjectId: comparisonId },
    });
    expect(ended?.actorId).toBe(world.dana.memberId);
  });
});
