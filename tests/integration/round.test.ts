import { beforeEach, describe, expect, test } from "vitest";
import type { Role } from "@/domain/member";
import type { PairAnswer } from "@/domain/pairwise/pair-answer";
import { roundFigures } from "@/domain/pairwise/round-record";
import type { Actor } from "@/server/actor";
import { loadRoundsForPacket } from "@/server/services/round-record";
import { callAs } from "@/tests/support/caller";
import { refusal } from "@/tests/support/expect-refusal";
import { type MadeOrganization, makeMember, makeOrganization } from "@/tests/support/factory";
import { type MadeApplication, makeApplication, makePanel } from "@/tests/support/opening-factory";
import { makeRoundWorld, type RoundWorld } from "@/tests/support/round-world";
import { store } from "@/tests/support/store";

let organization: MadeOrganization;
let actors: Record<Role, Actor>;
let world: RoundWorld;
let applicationIds: string[];

beforeEach(async () => {
  ({ organization, actors } = await makeOrganization());
  world = await makeRoundWorld(organization, actors.HIRING_MANAGER);
  applicationIds = [world.amara, world.ben, world.chiara, world.dita].map(({ id }) => id);
});

const start = (change: { pairsAsked?: number; ballot?: "OPEN" | "CLOSED" } = {}) =>
  callAs(actors.HIRING_MANAGER).round.start({
    openingId: world.opening.id,
    applicationIds,
    pairsAsked: 6,
    ballot: "OPEN",
    ...change,
  });
const get = (actor: Actor, roundId: string) => callAs(actor).round.get({ roundId });

/** The answer of somebody who prefers people in this order. */
function preferring(order: readonly MadeApplication[]) {
  const ids = order.map(({ id }) => id);
  return ({ leftId, rightId }: { leftId: string; rightId: string }): PairAnswer =>
    ids.indexOf(leftId) < ids.indexOf(rightId) ? "LEFT" : "RIGHT";
}

/** Answers what is asked, so many times. */
async function answer(
  actor: Actor,
  roundId: string,
  say: ReturnType<typeof preferring>,
  times = Number.POSITIVE_INFINITY,
) {
  let round = await get(actor, roundId);
  for (let count = 0; count < times && round.own?.pair; count++) {
    const { leftId, rightId, version } = round.own.pair;
    const said = { roundId, leftId, rightId, version, answer: say({ leftId, rightId }) };
    round = await callAs(actor).round.answer(said);
  }
  return round;
}

const byEvidence = () => preferring([world.amara, world.ben, world.chiara, world.dita]);
const byGut = () => preferring([world.dita, world.chiara, world.ben, world.amara]);

describe("a round", () => {
  test("asks each voter pair after pair, none twice, and is over for them with the last", async () => {
    const { roundId } = await start();
    const round = await answer(world.jonas, roundId, byEvidence());
    expect(round.own).toMatchObject({ answered: 6, left: 0, isDone: true, pair: null, last: null });
    expect(round).toMatchObject({ done: 1, asked: 2, hidden: null });
    const stored = await store().roundVote.findMany({ where: { roundId } });
    const pairs = stored.map(({ leftId, rightId }) => [leftId, rightId].sort().join());
    expect(new Set(pairs).size).toBe(6);
    expect(stored.filter(({ isRandom }) => isRandom).length).toBeGreaterThanOrEqual(2);
    expect(round.outcome?.strengths.map(({ applicationId }) => applicationId)).toEqual(applicationIds);
    const late = callAs(world.jonas).round.finish({ roundId });
    expect((await refusal(late, "LOCKED")).message).toContain("You are done");
  });

  test("shows nothing of others before one is done, to the byte, but how many are", async () => {
    const { roundId } = await start();
    const before = await answer(world.mei, roundId, byEvidence(), 2);
    await answer(world.jonas, roundId, byGut(), 5);
    const { at: _, ...meanwhile } = await get(world.mei, roundId);
    const { at: __, ...then } = before;
    expect(meanwhile).toEqual(then);
    await answer(world.jonas, roundId, byGut());
    const { at: ___, ...after } = await get(world.mei, roundId);
    expect(after).toEqual({ ...then, done: 1, revision: then.revision + 1 });
    expect(after).toMatchObject({ outcome: null, hidden: "UNTIL_OWN_VOTE" });
    for (const actor of [actors.HIRING_MANAGER, actors.AUDITOR]) {
      expect(await get(actor, roundId)).toMatchObject({ own: null, outcome: null, hidden: "UNTIL_ALL" });
    }
    const listed = await callAs(world.mei).round.list({ openingId: world.opening.id });
    expect(listed.rounds).toMatchObject([{ done: 1, asked: 2, left: 4, isShown: false }]);
  });

  test("asks the next pair by one's own answers alone", async () => {
    const { roundId } = await start();
    const seed = 11;
    await store().voteRound.update({ where: { id: roundId }, data: { seed } });
    const pairsOf = async (id: string) => {
      await answer(world.mei, id, byEvidence());
      const rows = await store().roundVote.findMany({
        where: { roundId: id, memberId: world.mei.memberId },
        orderBy: { position: "asc" },
      });
      return rows.map(({ leftId, rightId, isRandom }) => ({ leftId, rightId, isRandom }));
    };
    const alone = await pairsOf(roundId);
    await callAs(actors.RECRUITER).round.end({ roundId });
    const { roundId: again } = await start();
    await store().voteRound.update({ where: { id: again }, data: { seed } });
    await answer(world.jonas, again, byGut());
    expect(await pairsOf(again)).toEqual(alone);
  });

  test("takes the last answer back, once, and asks the same pair again", async () => {
    const { roundId } = await start();
    const { own } = await answer(world.jonas, roundId, byGut(), 2);
    const last = own?.last;
    if (!last) throw new Error("There is no last answer.");
    const { position, version, leftId, rightId } = last;
    const undone = await callAs(world.jonas).round.undo({ roundId, position, version });
    expect(undone.own?.pair).toMatchObject({ leftId, rightId, position, version: version + 1 });
    expect(undone.own).toMatchObject({ answered: 1, last: null });
    await refusal(callAs(world.jonas).round.undo({ roundId, position: 0, version: 1 }), "CONFLICT");
    const round = await answer(world.jonas, roundId, byEvidence(), 1);
    expect(round.own?.last).toMatchObject({ leftId, rightId, version: version + 2 });
    const actions = await store().auditEvent.findMany({
      where: { subjectId: roundId },
      select: { action: true },
      orderBy: { at: "asc" },
    });
    expect(actions.map(({ action }) => action)).toContain("round.answer-undone");
  });

  test("takes an answer to the pair it asked alone; the same one sent twice counts once", async () => {
    const { roundId } = await start();
    const { own } = await get(world.jonas, roundId);
    const pair = own?.pair;
    if (!pair) throw new Error("No pair is asked.");
    const { leftId, rightId, version } = pair;
    const turned = { roundId, leftId: rightId, rightId: leftId, version, answer: "LEFT" as const };
    const refused = await refusal(callAs(world.jonas).round.answer(turned), "CONFLICT");
    expect(refused.current).toMatchObject({ own: { pair } });
    const said = { roundId, leftId, rightId, version, answer: "LEFT" as const };
    const [one, other] = await Promise.all([
      callAs(world.jonas).round.answer(said),
      callAs(world.jonas).round.answer(said),
    ]);
    expect([one.own?.answered, other.own?.answered]).toEqual([1, 1]);
    await refusal(callAs(world.jonas).round.answer({ ...said, answer: "RIGHT" }), "CONFLICT");
    expect(await store().roundVote.count({ where: { roundId } })).toBe(1);
    const { revision } = await store().voteRound.findUniqueOrThrow({ where: { id: roundId } });
    expect(revision).toBe(2);
  });

  test("can be left at a few answers, not at two", async () => {
    const { roundId } = await start();
    await answer(world.jonas, roundId, byGut(), 2);
    const early = await refusal(callAs(world.jonas).round.finish({ roundId }), "LOCKED");
    expect(early.message).toContain("three pairs at least");
    await answer(world.jonas, roundId, byGut(), 1);
    const round = await callAs(world.jonas).round.finish({ roundId });
    expect(round.own).toMatchObject({ answered: 3, isDone: true });
    expect(round.outcome?.choices).toBe(3);
  });

  test("asks no more about who withdraws, and leaves them out of the result", async () => {
    const { roundId } = await start();
    await answer(world.jonas, roundId, byGut(), 2);
    await callAs(actors.RECRUITER).application.setStatus({
      id: world.dita.id,
      version: 1,
      status: "WITHDRAWN",
    });
    const round = await answer(world.jonas, roundId, byEvidence());
    expect(round.outcome?.strengths).toHaveLength(3);
    expect(JSON.stringify(round)).not.toContain(world.dita.id);
    const people = await callAs(world.jonas).round.people({ roundId });
    expect(people.map(({ name }) => name)).toEqual(["Amara Diallo", "Ben Okoro", "Chiara Neri"]);
  });
});

describe("what comes of it", () => {
  test("asks where gut and evidence differ, with who answered what", async () => {
    const { roundId } = await start();
    await answer(world.jonas, roundId, byGut());
    const { outcome } = await answer(world.mei, roundId, byGut());
    const question = outcome?.questions[0];
    expect(question).toMatchObject({ chosenId: world.dita.id, aheadId: world.amara.id });
    expect(question?.evidence).toBeGreaterThan(0.8);
    expect(question?.direct).toMatchObject({ chosen: 2, ahead: 0, chosenBy: ["Jonas Kerr", "Mei Sato"] });
    expect(outcome?.evidence[0]).toMatchObject({ applicationId: world.amara.id, places: "1" });
    expect(outcome?.voters).toMatchObject([
      { name: "Jonas Kerr", isMe: false },
      { name: "Mei Sato", isMe: true },
    ]);
  });

  test("names nobody on a closed ballot, in no answer, event or record", async () => {
    const third = await makeMember(organization, "REVIEWER", { name: "Tomas Vale" });
    await makePanel(world.opening, [{ actor: third, isReviewing: false }]);
    const { roundId } = await start({ ballot: "CLOSED" });
    await answer(world.jonas, roundId, byGut());
    const few = await answer(world.mei, roundId, byGut());
    expect(few).toMatchObject({ outcome: null, hidden: "TOO_FEW" });
    const all = await answer(third, roundId, byEvidence());
    expect(all.outcome?.voters).toBeNull();
    expect(JSON.stringify(all.outcome)).not.toMatch(/Jonas|Mei|Tomas/);
    const [record] = await loadRoundsForPacket(store(), organization.id, world.opening.id);
    expect(record).toMatchObject({ voters: null, done: 3, asked: 3 });
    expect(JSON.stringify(record)).not.toMatch(/Jonas|Mei|Tomas/);
    const events = await store().auditEvent.findMany({ where: { subjectId: roundId } });
    expect(JSON.stringify(events.map(({ diff }) => diff))).not.toMatch(/LEFT|RIGHT|CANNOT/);
  });

  test("is on record with figures that follow from its counts, once it is over", async () => {
    const { roundId } = await start();
    await answer(world.jonas, roundId, byGut(), 4);
    await answer(world.mei, roundId, byEvidence());
    const [running] = await loadRoundsForPacket(store(), organization.id, world.opening.id);
    expect(running).toMatchObject({ pairs: null, strengths: null, voters: null, done: 1 });
    await callAs(actors.RECRUITER).round.end({ roundId });
    const [record] = await loadRoundsForPacket(store(), organization.id, world.opening.id);
    expect(record?.voters?.map(({ voter, answers }) => [voter, answers.length])).toEqual([
      ["Jonas Kerr", 4],
      ["Mei Sato", 6],
    ]);
    const { strengths, reliability } = roundFigures(record?.applicationIds ?? [], record?.pairs ?? []);
    expect({ strengths, reliability }).toEqual({
      strengths: record?.strengths,
      reliability: record?.reliability,
    });
    expect((await get(actors.AUDITOR, roundId)).outcome?.choices).toBe(10);
    const late = answer(world.jonas, roundId, byGut(), 1);
    expect((await late).own).toMatchObject({ pair: null, isDone: false });
  });
});

describe("who may", () => {
  test("start: who leads, about people with a place, one at a time", async () => {
    const { openingId } = { openingId: world.opening.id };
    const asked = { openingId, applicationIds, pairsAsked: 6, ballot: "OPEN" as const };
    await refusal(callAs(world.jonas).round.start(asked), "FORBIDDEN");
    await refusal(callAs(actors.AUDITOR).round.start(asked), "FORBIDDEN");
    const nobody = await makeApplication(world.opening);
    const without = { ...asked, applicationIds: [...applicationIds.slice(0, 2), nobody.id], pairsAsked: 3 };
    await refusal(callAs(actors.RECRUITER).round.start(without), "LOCKED");
    await refusal(callAs(actors.RECRUITER).round.start({ ...asked, pairsAsked: 7 }), "INVALID");
    await refusal(
      callAs(actors.RECRUITER).round.start({ ...asked, applicationIds: applicationIds.slice(0, 2) }),
      "INVALID",
    );
    await start();
    expect((await refusal(start(), "LOCKED")).message).toContain("going on already");
  });

  test("answer: members of the panel, not whoever leads or audits, nor another panel's reviewer", async () => {
    const { roundId } = await start();
    const pair = (await get(world.jonas, roundId)).own?.pair;
    if (!pair) throw new Error("No pair is asked.");
    const { leftId, rightId, version } = pair;
    const said = { roundId, leftId, rightId, version, answer: "LEFT" as const };
    await refusal(callAs(actors.HIRING_MANAGER).round.answer(said), "FORBIDDEN");
    await refusal(callAs(actors.AUDITOR).round.answer(said), "FORBIDDEN");
    await refusal(callAs(actors.REVIEWER).round.answer(said), "NOT_FOUND");
    await refusal(get(actors.REVIEWER, roundId), "NOT_FOUND");
    await refusal(callAs(world.jonas).round.end({ roundId }), "FORBIDDEN");
  });

  test("see it: nobody who still owes a review there", async () => {
    const { roundId } = await start();
    const owing = await makeMember(organization, "REVIEWER");
    await makePanel(world.opening, [{ actor: owing, isReviewing: true }]);
    for (const call of [
      get(owing, roundId),
      callAs(owing).round.people({ roundId }),
      callAs(owing).round.list({ openingId: world.opening.id }),
      callAs(owing).round.finish({ roundId }),
    ]) {
      await refusal(call, "LOCKED");
    }
    const home = await callAs(owing).home.get();
    expect(JSON.stringify(home)).not.toContain("Round:");
  });

  test("finds it at home, as long as pairs are left", async () => {
    const { roundId } = await start();
    await answer(world.jonas, roundId, byGut(), 2);
    const [todo] = (await callAs(world.jonas).home.get()).todos;
    expect(todo).toMatchObject({
      title: "Round: 4 pairs left",
      href: `/openings/${world.opening.id}/rounds/${roundId}`,
    });
    await answer(world.jonas, roundId, byGut());
    expect((await callAs(world.jonas).home.get()).todos).toEqual([]);
  });
});
