import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/server/actor";
import { callAs } from "@/tests/support/caller";
import { refusal } from "@/tests/support/expect-refusal";
import { makeApplication } from "@/tests/support/opening-factory";
import { store } from "@/tests/support/store";
import { at, voteDeeds } from "@/tests/support/vote-deeds";
import { makeVoteWorld, type VoteWorld } from "@/tests/support/vote-world";

let world: VoteWorld;

beforeEach(async () => {
  world = await makeVoteWorld();
});

const { applicationIds, ask, get, cast } = voteDeeds(() => world);

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

  test("leaves a trace once the others' votes could be seen with it", async () => {
    const { comparisonId } = await ask();
    await cast(world.jonas, comparisonId, world.ben.id);
    await cast(world.mei, comparisonId, null);
    const left = await withdraw(world.mei, comparisonId, 1, 65);
    expect(left.own).toMatchObject({ applicationId: null, version: 2, changes: [{ applicationId: null }] });
    const again = await cast(world.mei, comparisonId, world.alina.id, { version: 2, seconds: 70 });
    expect(again.own?.changes).toHaveLength(2);
    await refusal(cast(world.mei, comparisonId, world.ben.id, { version: 1, seconds: 75 }), "CONFLICT");
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
