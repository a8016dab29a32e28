import type { Desk } from "@/components/review/desk-data";
import { evidenceNames } from "@/components/review/evidence-names";
import { haloOf } from "@/domain/halo";
import { answerOf, type Draft } from "@/domain/review-draft";
import { needsPointer } from "@/domain/review-note";
import { type Pair, pairKey, passOrder } from "@/domain/review-progress";

/** What stands between a review and handing it in, and what it may be worth looking at again. */
export interface Asked {
  readonly pairs: readonly Pair[];
  /** Without an answer. */
  readonly open: readonly Pair[];
  /** Above 2 without a note. */
  readonly notes: readonly Pair[];
  /** Above 2 with a note that points at no evidence: advice, which hinders nothing. */
  readonly pointers: readonly Pair[];
  /** The one level that everything got, or null. */
  readonly halo: number | null;
}

/** What is still asked of one review, from the reviewer's own answers alone. */
export function whatIsAsked(desk: Desk, draft: Draft): Asked {
  const pairs = passOrder(
    desk.outcomes.map((outcome) => outcome.id),
    desk.criteria.map((criterion) => criterion.id),
  );
  const evidence = new Map(desk.outcomes.map((outcome) => [outcome.id, evidenceNames(outcome)]));
  const rows = pairs.map((pair) => {
    const { level, note } = answerOf(draft, pairKey(pair));
    return { pair, level, asked: needsPointer(level, note, evidence.get(pair.outcomeId) ?? []) };
  });
  const pairsAsked = (asked: "NOTE" | "POINTER") =>
    rows.filter((row) => row.asked === asked).map((row) => row.pair);
  const levels = rows.map(({ pair, level }) => ({ criterionId: pair.criterionId, level: level ?? null }));
  return {
    pairs,
    open: rows.filter((row) => row.level === undefined).map((row) => row.pair),
    notes: pairsAsked("NOTE"),
    pointers: pairsAsked("POINTER"),
    halo: haloOf(levels),
  };
}
