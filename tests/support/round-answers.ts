import type { PairAnswer } from "@/domain/pairwise/pair-answer";
import type { Actor } from "@/server/actor";
import { callAs } from "@/tests/support/caller";
import type { MadeApplication } from "@/tests/support/opening-factory";

type Say = (pair: { readonly leftId: string; readonly rightId: string }) => PairAnswer;

/** The answers of somebody who prefers people in this order. */
export function preferring(order: readonly Pick<MadeApplication, "id">[]): Say {
  const ids = order.map(({ id }) => id);
  return ({ leftId, rightId }) => (ids.indexOf(leftId) < ids.indexOf(rightId) ? "LEFT" : "RIGHT");
}

/** Answers whatever is asked, so many times at most, and answers how the round stands then. */
export async function answerPairs(
  actor: Actor,
  roundId: string,
  say: Say,
  times: number = Number.POSITIVE_INFINITY,
) {
  let round = await callAs(actor).round.get({ roundId });
  for (let count = 0; count < times && round.own?.pair; count++) {
    const { leftId, rightId, version } = round.own.pair;
    const said = { roundId, leftId, rightId, version, answer: say({ leftId, rightId }) };
    round = await callAs(actor).round.answer(said);
  }
  return round;
}
