import fc from "fast-check";
import type { AnsweredPair } from "@/domain/pairwise/pair-answer";

/** A table of choices among 2 to 7, most pairs chosen between 0 to 3 times each way. */
export const winTables: fc.Arbitrary<number[][]> = fc.integer({ min: 2, max: 7 }).chain((size) =>
  fc
    .array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: size, maxLength: size }), {
      minLength: size,
      maxLength: size,
    })
    .map((rows) => rows.map((row, one) => row.map((times, other) => (one === other ? 0 : times)))),
);

/** A table, the same one with everybody in another place, and where each of them went. */
export const shuffledWins = winTables.chain((wins) =>
  fc.shuffledSubarray([...wins.keys()], { minLength: wins.length, maxLength: wins.length }).map((order) => ({
    wins,
    order,
    shuffled: order.map((one) => order.map((other) => wins[one]?.[other] as number)),
  })),
);

/** So many ids, in their own order. */
export const idsOf = (count: number): string[] =>
  Array.from({ length: count }, (_, place) => `id-${String(place).padStart(2, "0")}`);

/** A voter who chooses by a hidden order, and now and then cannot tell. */
export function answerBy(
  order: readonly string[],
  pair: Omit<AnsweredPair, "answer">,
  turn: number,
): AnsweredPair {
  if (turn % 7 === 6) return { ...pair, answer: "CANNOT_TELL" };
  const isLeftBetter = order.indexOf(pair.leftId) < order.indexOf(pair.rightId);
  return { ...pair, answer: isLeftBetter ? "LEFT" : "RIGHT" };
}
