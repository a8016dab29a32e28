import { beforeEach, describe, expect, test } from "vitest";
import type { Role } from "@/domain/member";
import { roundFigures } from "@/domain/pairwise/round-record";
import type { Actor } from "@/server/actor";
import { loadRoundsForPacket } from "@/server/services/round-record";
import { callAs } from "@/tests/support/caller";
import { refusal } from "@/tests/support/expect-refusal";
import { type MadeOrganization, makeMember, makeOrganization } from "@/tests/support/factory";
import { makeApplication, makePanel } from "@/tests/support/opening-factory";
import { answerPairs, preferring } from "@/tests/support/round-answers";
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

const byEvidence = () => preferring([world.amara, world.ben, world.chiara, world.dita]);
const byGut = () => preferring([world.dita, world.chiara, world.ben, world.amara]);

describe("what comes of it", () => {
  test("asks where gut and evidence differ, with who answered what", async () => {
    const { roundId } = await start();
    await answerPairs(world.jonas, roundId, byGut());
    const { outcome } = await answerPairs(world.mei, roundId, byGut());
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
    await answerPairs(world.jonas, roundId, byGut());
    const few = await answerPairs(world.mei, roundId, byGut());
    expect(few).toMatchObject({ outcome: null, hidden: "TOO_FEW" });
    const all = await answerPairs(third, roundId, byEvidence());
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
    await answerPairs(world.jonas, roundId, byGut(), 4);
    await answerPairs(world.mei, roundId, byEvidence());
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
    const late = answerPairs(world.jonas, roundId, byGut(), 1);
    expect((await late).own).toMatchObject({ pair: null, isDone: false });
  });
});

test("an offer ends the round it makes moot, and its packet holds it; a hold does not", async () => {
  const { roundId } = await start();
  await answerPairs(world.jonas, roundId, byGut(), 3);
  const cited = { applicationId: world.amara.id };
  const { id: outcomeId } = await store().outcome.findFirstOrThrow({ where: cited });
  const decide = (kind: "HOLD" | "OFFER", supersedesId: string | null) =>
    callAs(actors.ADMIN).decision.create({
      openingId: world.opening.id,
      applicationId: world.amara.id,
      kind,
      rationale: "Her outcome moved exactly the number we named as the bottleneck.",
      againstArithmetic: "",
      outcomeIds: [outcomeId],
      supersedesId,
    });
  const roundsOf = async (id: string) =>
    JSON.parse((await store().decision.findUniqueOrThrow({ where: { id } })).packet).rounds;
  const hold = await decide("HOLD", null);
  expect(await roundsOf(hold.id)).toMatchObject([{ id: roundId, endedAt: null, pairs: null, done: 0 }]);
  const offer = await decide("OFFER", hold.id);
  const [held] = await roundsOf(offer.id);
  expect(held).toMatchObject({ id: roundId, voters: [{ voter: "Jonas Kerr" }] });
  expect(held.endedAt).not.toBeNull();
  expect((await get(world.mei, roundId)).closedBecause).toContain("ended");
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
    const tooMany = callAs(actors.RECRUITER).round.start({ ...asked, pairsAsked: 7 });
    await expect(tooMany).rejects.toThrow("Between 4 and 6 pairs");
    const tooFew = { ...asked, applicationIds: applicationIds.slice(0, 2), pairsAsked: 1 };
    await expect(callAs(actors.RECRUITER).round.start(tooFew)).rejects.toThrow("at least 3 people");
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
    await refusal(get(owing, roundId), "LOCKED");
    await refusal(callAs(owing).round.people({ roundId }), "LOCKED");
    await refusal(callAs(owing).round.list({ openingId: world.opening.id }), "LOCKED");
    await refusal(callAs(owing).round.finish({ roundId }), "LOCKED");
    const home = await callAs(owing).home.get();
    expect(JSON.stringify(home)).not.toContain("Round:");
  });

  test("nor reads in the log who started or answered it, whatever their role", async () => {
    const { roundId } = await start();
    await answerPairs(world.jonas, roundId, byGut(), 2);
    const told = async (actor: Actor) => {
      const { events } = await callAs(actor).audit.list({ openingId: world.opening.id });
      return events.filter(({ action }) => action.startsWith("round.")).length;
    };
    const owing = await makeMember(organization, "ADMIN");
    expect(await told(owing)).toBe(3);
    await makePanel(world.opening, [{ actor: owing, isReviewing: true }]);
    expect(await told(owing)).toBe(0);
    expect(await told(actors.AUDITOR)).toBe(3);
  });

  test("finds it at home, as long as pairs are left", async () => {
    const { roundId } = await start();
    await answerPairs(world.jonas, roundId, byGut(), 2);
    const [todo] = (await callAs(world.jonas).home.get()).todos;
    expect(todo).toMatchObject({
      title: "Round: 4 pairs left",
      href: `/openings/${world.opening.id}/rounds/${roundId}`,
    });
    await answerPairs(world.jonas, roundId, byGut());
    expect((await callAs(world.jonas).home.get()).todos).toEqual([]);
  });
});
