import type { ApplicationRecord } from "@/domain/application-record";
import { comparedOutcome } from "@/domain/comparison/compared-candidate";
import { EVIDENCE_KINDS, type EvidenceKind } from "@/domain/scoring/evidence-kind";

/** How many outcomes stand on a card. */
const MOST_OUTCOMES = 4;

/** One outcome on a card: what it was, and what of it somebody checked; no level, no score. */
export interface CardOutcome {
  readonly id: string;
  readonly title: string;
  /** "41 h → 17 h, 26 weeks", or empty. */
  readonly change: string;
  /** Strongest first; empty where nothing was checked. */
  readonly checkedKinds: readonly EvidenceKind[];
}

/** What one person has shown, as it is read before choosing. The gut is asked before the numbers. */
export interface PairCard {
  readonly applicationId: string;
  readonly name: string;
  readonly outcomes: readonly CardOutcome[];
  /** Outcomes that stand and are not on the card. */
  readonly more: number;
}

/** The strongest checked kind first, what nobody checked last; within one, the latest first. */
function byCheck(one: ApplicationRecord["outcomes"][number], other: ApplicationRecord["outcomes"][number]) {
  return (other.periodEnd ?? "").localeCompare(one.periodEnd ?? "") || (one.id < other.id ? -1 : 1);
}

/** The card of one application: its standing outcomes, those with the strongest checked evidence first. */
export function pairCardOf(application: ApplicationRecord, name: string): PairCard {
  const standing = application.outcomes
    .filter(({ status }) => status === "STANDING")
    .sort(byCheck)
    .map((outcome) => comparedOutcome(outcome, application));
  const rank = (kind: EvidenceKind | null) => (kind ? EVIDENCE_KINDS.indexOf(kind) : EVIDENCE_KINDS.length);
  const ordered = standing.sort((one, other) => rank(one.checked) - rank(other.checked));
  return {
    applicationId: application.id,
    name,
    outcomes: ordered.slice(0, MOST_OUTCOMES).map(({ id, title, change, checkedKinds }) => {
      return { id, title, change, checkedKinds };
    }),
    more: Math.max(0, ordered.length - MOST_OUTCOMES),
  };
}
