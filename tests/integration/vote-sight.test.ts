import { beforeEach, describe, expect, test } from "vitest";
import type { DecisionPacket } from "@/domain/decision-packet";
import { aheadOfChoice } from "@/domain/vote/against-arithmetic";
import type { Actor } from "@/server/actor";
import { rescoreOpening } from "@/server/services/score";
import { loadVotesForPacket } from "@/server/services/vote-record";
import { callAs } from "@/tests/support/caller";
import { refusal } from "@/tests/support/expect-refusal";
import { makeMember } from "@/tests/support/factory";
import { makeApplication, makePanel } from "@/tests/support/opening-factory";
import { store } from "@/tests/support/store";
import { at, voteDeeds } from "@/tests/support/vote-deeds";
import { makeVoteWorld, type VoteWorld } from "@/tests/support/vote-world";

let world: VoteWorld;

beforeEach(async () => {
  world = await makeVoteWorld();
});

const { applicationIds, compared, ask, get, cast } = voteDeeds(() => world);

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
  const { candidates, probabilities } = await callAs(world.mei).comparison.get(compared());
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
    const decide = (kind: "HOLD" | "OFFER", supersedesId: string | null) =>
      callAs(world.dana, at(supersedesId ? 180 : 120)).decision.create({
        openingId: world.opening.id,
        applicationId: world.ben.id,
        kind,
        rationale: "His first outcome moved exactly the number we named as the bottleneck.",
        againstArithmetic: "",
        outcomeIds: [world.outcomeIds.ben],
        supersedesId,
      });
    const logged = async (id: string) => {
      const { packet } = await store().decision.findUniqueOrThrow({ where: { id } });
      const { log } = JSON.parse(packet) as DecisionPacket;
      return log?.events.map(({ action }) => action).filter((action) => action.startsWith("vote."));
    };
    const hold = await decide("HOLD", null);
    expect(await logged(hold.id)).toEqual(["vote.asked"]);
    const offer = await decide("OFFER", hold.id);
    expect(await logged(offer.id)).toEqual(["vote.asked", "vote.cast", "vote.ended"]);
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
