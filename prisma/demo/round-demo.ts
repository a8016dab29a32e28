import { db } from "@/server/db";
import { getRound } from "@/server/services/round";
import { answerRound } from "@/server/services/round-answer";
import { endRound } from "@/server/services/round-end";
import { startRound } from "@/server/services/round-start";
import { demoActor } from "./demo-actor";
import type { DemoMemberKey } from "./demo-members";
import { later } from "./demo-time";
import { projectManager } from "./project-manager/project-manager";
import { demoPlace } from "./rows/demo-rows";
import { openingId } from "./rows/opening-rows";

const BEGAN = new Date("2026-11-19T16:05:00.000Z");
const ENDED = new Date("2026-11-19T16:30:00.000Z");
/** So that the same pairs are drawn every time. */
const SEED = 20_261_119;
const PAIRS = 8;

/** Whom each voter would rather have, best first, by their numbers. */
const RATHER: readonly { readonly by: DemoMemberKey; readonly order: readonly number[] }[] = [
  { by: "tomas", order: [1, 2, 3, 4, 5] },
  { by: "mei", order: [1, 5, 2, 3, 4] },
  { by: "jonas", order: [2, 1, 5, 3, 4] },
  { by: "dana", order: [1, 2, 5, 4, 3] },
];

async function answerAll(by: DemoMemberKey, order: readonly number[], roundId: string, opening: string) {
  const places = order.map((number) => demoPlace(opening, number).applicationId);
  let at = later(BEGAN, 2);
  let { own } = await getRound(demoActor(by, at), roundId);
  while (own?.pair) {
    at = later(at, 1);
    const { leftId, rightId, version } = own.pair;
    const answer = places.indexOf(leftId) < places.indexOf(rightId) ? "LEFT" : "RIGHT";
    ({ own } = await answerRound(demoActor(by, at), { roundId, leftId, rightId, version, answer }));
  }
}

/** Holds the demo's round of votes by the services the screen uses; before the decision, whose packet holds it. */
export async function roundDemo(): Promise<void> {
  const opening = openingId(projectManager.key);
  const [first] = RATHER;
  const applicationIds = (first?.order ?? []).map((number) => demoPlace(opening, number).applicationId);
  const { roundId } = await startRound(demoActor("dana", BEGAN), {
    openingId: opening,
    applicationIds,
    pairsAsked: PAIRS,
    ballot: "OPEN",
  });
  await db().voteRound.update({ where: { id: roundId }, data: { seed: SEED }, select: { id: true } });
  for (const { by, order } of RATHER) await answerAll(by, order, roundId, opening);
  await endRound(demoActor("dana", ENDED), { roundId });
}
