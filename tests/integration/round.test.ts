import { beforeEach, describe, expect, test } from "vitest";
import type { Role } from "@/domain/member";
import type { Actor } from "@/server/actor";
import { callAs } from "@/tests/support/caller";
import { refusal } from "@/tests/support/expect-refusal";
import { makeOrganization } from "@/tests/support/factory";
import { answerPairs, preferring } from "@/tests/support/round-answers";
import { makeRoundWorld, type RoundWorld } from "@/tests/support/round-world";
import { store } from "@/tests/support/store";

let actors: Record<Role, Actor>;
let world: RoundWorld;
let applicationIds: string[];

beforeEach(async () => {
  const made = await makeOrganization();
  actors = made.actors;
  world = await makeRoundWorld(made.organization, actors.HIRING_MANAGER);
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

const byEvidence = () => preferring([world.amara, world.ben, world.chiara, world.dita]);
const byGut = () => preferring([world.dita, world.chiara, world.ben, world.amara]);

describe("a round", () => {
  test("asks each voter pair after pair, none twice, and is over for them with the last", async () => {
    const { roundId } = await start();
    const round = await answerPairs(world.jonas, roundId, byEvidence());
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
    const before = await answerPairs(world.mei, roundId, byEvidence(), 2);
    await answerPairs(world.jonas, roundId, byGut(), 5);
    const { at: _, ...meanwhile } = await get(world.mei, roundId);
    const { at: __, ...then } = before;
    expect(meanwhile).toEqual(then);
    await answerPairs(world.jonas, roundId, byGut());
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
      await answerPairs(world.mei, id, byEvidence());
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
    await answerPairs(world.jonas, again, byGut());
    expect(await pairsOf(again)).toEqual(alone);
  });

  test("takes the last answer back, once, and asks the same pair again", async () => {
    const { roundId } = await start();
    const { own } = await answerPairs(world.jonas, roundId, byGut(), 2);
    const last = own?.last;
    if (!last) throw new Error("There is no last answer.");
    const { position, version, leftId, rightId } = last;
    const undone = await callAs(world.jonas).round.undo({ roundId, position, version });
    expect(undone.own?.pair).toMatchObject({ leftId, rightId, position, version: version + 1 });
    expect(undone.own).toMatchObject({ answered: 1, last: null });
    await refusal(callAs(world.jonas).round.undo({ roundId, position: 0, version: 1 }), "CONFLICT");
    const round = await answerPairs(world.jonas, roundId, byEvidence(), 1);
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
    await answerPairs(world.jonas, roundId, byGut(), 2);
    const early = await refusal(callAs(world.jonas).round.finish({ roundId }), "LOCKED");
    expect(early.message).toContain("three pairs at least");
    await answerPairs(world.jonas, roundId, byGut(), 1);
    const round = await callAs(world.jonas).round.finish({ roundId });
    expect(round.own).toMatchObject({ answered: 3, isDone: true });
    expect(round.outcome?.choices).toBe(3);
  });

  test("asks no more about who withdraws, and leaves them out of the result", async () => {
    const { roundId } = await start();
    await answerPairs(world.jonas, roundId, byGut(), 2);
    await callAs(actors.RECRUITER).application.setStatus({
      id: world.dita.id,
      version: 1,
      status: "WITHDRAWN",
    });
    const round = await answerPairs(world.jonas, roundId, byEvidence());
    expect(round.outcome?.strengths).toHaveLength(3);
    expect(JSON.stringify(round)).not.toContain(world.dita.id);
    const people = await callAs(world.jonas).round.people({ roundId });
    expect(people.map(({ name }) => name)).toEqual(["Amara Diallo", "Ben Okoro", "Chiara Neri"]);
  });
});
