import type { Actor } from "@/server/actor";
import { type MadeApplication, makeApplication, makeOpening } from "@/tests/support/opening-factory";
import { store } from "@/tests/support/store";

interface RoundOptions {
  readonly ballot?: "OPEN" | "CLOSED";
  readonly pairsAsked?: number;
  readonly seed?: number;
}

/** A round that is going on about applications of one opening, nothing answered yet. Writes no audit. */
export async function makeRound(
  startedBy: Actor,
  applications: readonly Pick<MadeApplication, "id" | "openingId">[],
  { ballot = "OPEN", pairsAsked = 6, seed = 7 }: RoundOptions = {},
): Promise<{ id: string }> {
  const { organizationId, memberId: startedById } = startedBy;
  const openingId = applications[0]?.openingId ?? "";
  const { id: roundId } = await store().voteRound.create({
    data: { organizationId, openingId, startedById, ballot, pairsAsked, seed },
    select: { id: true },
  });
  await store().roundApplication.createMany({
    data: applications.map(({ id: applicationId }) => ({ organizationId, roundId, applicationId })),
  });
  return { id: roundId };
}

/** Every pair of some applications, answered by somebody who prefers them in this order; they are done then. */
export async function makeRoundAnswers(
  by: Actor,
  roundId: string,
  preferred: readonly string[],
): Promise<void> {
  const { organizationId, memberId, at } = by;
  const voter = { organizationId, roundId, memberId };
  await store().roundVoter.create({ data: { ...voter, doneAt: at } });
  const pairs = preferred.flatMap((one, place) =>
    preferred.slice(place + 1).map((other) => ({ leftId: one, rightId: other, answer: "LEFT" })),
  );
  await store().roundVote.createMany({
    data: pairs.map((pair, position) => {
      return { ...voter, ...pair, position, isRandom: position % 3 === 0, answeredAt: at };
    }),
  });
}

/** Gives an application a place, without anybody having rated it. */
export async function makeScore(application: MadeApplication, support: number, sd = 0.05): Promise<void> {
  const { organizationId, openingId, id: applicationId } = application;
  const range = { low: Math.max(0, support - 2 * sd), high: Math.min(1, support + 2 * sd) };
  await store().score.create({
    data: {
      organizationId,
      openingId,
      applicationId,
      support,
      sd,
      ...range,
      credentialStrength: 0,
      measures: {},
      mix: {},
      isRated: true,
      outcomeCount: 1,
      uncheckedCount: 0,
      credentialCount: 0,
      reviewCount: 1,
      scoringVersion: "test",
      computedAt: new Date(),
    },
  });
}

/** An opening with nobody to review, four people with a place, and a round that is going on about them. */
export async function makeRoundOpening(manager: Actor, panel: readonly Actor[]) {
  const opening = await makeOpening(manager, {
    panel: panel.map((actor) => ({ actor, isReviewing: false })),
  });
  const applications: MadeApplication[] = [];
  for (const support of [0.6, 0.5, 0.4, 0.3]) {
    const application = await makeApplication(opening);
    await makeScore(application, support);
    applications.push(application);
  }
  const { id: roundId } = await makeRound(manager, applications);
  return { opening, applications, roundId };
}
