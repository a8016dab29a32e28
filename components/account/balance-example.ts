import type { BalanceFrame } from "@/components/chart/balance-frame";
import type { BalancePart, BalanceSide } from "@/components/chart/balance-geometry";
import { isSelfReport } from "@/domain/scoring/evidence-kind";
import { type ScoredCandidate, score } from "@/domain/scoring/score";
import { WORKED_EXAMPLE } from "@/domain/worked-example";

/** The drawing of the sign-in page: two stacks without ranges, wide apart. */
export const SIGN_IN_FRAME: BalanceFrame = {
  width: 680,
  top: 0,
  bottom: 268,
  pivot: { x: 340, y: 206 },
  arm: 246,
  post: 22,
  block: 188,
  overhang: 6,
  unit: 3,
  room: 136,
  gap: 0,
  foot: { half: 20, height: 52, ground: 70 },
  beam: 3,
  inset: null,
};

const unchecked = new Set(
  WORKED_EXAMPLE.candidates
    .flatMap((candidate) => candidate.outcomes)
    .filter((outcome) => outcome.evidence.every(({ kind }) => isSelfReport(kind)))
    .map((outcome) => outcome.id),
);

function partsOf({ contributions }: ScoredCandidate): BalancePart[] {
  return contributions.map(({ id, source, total }) => ({
    kind: source === "credential" ? "credential" : unchecked.has(id) ? "unchecked" : "outcome",
    label: id,
    value: total * 100,
  }));
}

function sideOf(name: string, scored: ScoredCandidate): BalanceSide {
  const { id: letter, support, low, high } = scored;
  return { letter, name, support: support * 100, lo: low * 100, hi: high * 100, parts: partsOf(scored) };
}

/** A and B of the specification, scored here and now, and the probability that B on the right is ahead. */
export function balanceExample(): { left: BalanceSide; right: BalanceSide; probability: number } {
  const { candidates, ahead } = score(WORKED_EXAMPLE);
  const [a, b] = candidates;
  const pair = ahead[0];
  if (!a || !b || !pair) throw new Error("The worked example holds A and B.");
  return {
    left: sideOf("A certificate, hardly used", a),
    right: sideOf("Four results, no certificate", b),
    probability: 1 - pair[2],
  };
}
