import { type Against, againstArithmetic } from "@/domain/decision-against";
import { firstSupportOf } from "@/domain/first-support";
import type { PacketInputs } from "@/domain/packet-inputs";
import { probabilityAhead } from "@/domain/scoring/ahead";
import type { CandidateScore } from "@/domain/scoring/candidate-score";
import { normalizeCandidate } from "@/domain/scoring/normalize-candidate";
import type { Policy, PolicyInput } from "@/domain/scoring/policy";
import { resolvePolicy } from "@/domain/scoring/resolve-policy";
import { scoreCandidate } from "@/domain/scoring/score-candidate";
import { candidateInputOf, policyInputOf } from "@/domain/scoring-input";

/** What the arithmetic makes of the inputs. All figures 0–1. */
export interface PacketResults {
  readonly policy: PolicyInput;
  readonly ceilingScale: number;
  readonly scores: readonly CandidateScore[];
  /** Support by the first, independent ratings, by the id of each application in which one was changed since. */
  readonly firstSupport?: Readonly<Record<string, number>>;
  /** P(decided application > the other), by the other's id. */
  readonly ahead: Readonly<Record<string, number>>;
  /** What the arithmetic says where the decision says otherwise, or null; from format 3 on. */
  readonly against?: Against | null;
}

function firstSupports({ opening, applications }: PacketInputs, policy: Policy): object {
  const supports = applications.flatMap(({ record }) => {
    const support = firstSupportOf(record, opening, policy);
    return support === null ? [] : [[record.id, support]];
  });
  return supports.length === 0 ? {} : { firstSupport: Object.fromEntries(supports) };
}

/** Whether a candidate has a place in the ranking: something was rated, or there are only certificates to go by. */
function hasPlace({ isRated, contributions }: CandidateScore): boolean {
  const isOutcome = ({ source }: { source: string }) => source === "outcome";
  return isRated || (contributions.length > 0 && !contributions.some(isOutcome));
}

function againstOf(
  { decision, applications }: PacketInputs,
  scores: readonly CandidateScore[],
  ahead: Readonly<Record<string, number>>,
): { against?: Against | null } {
  // Older packets were made without asking.
  if (decision.againstArithmetic === undefined) return {};
  const people = applications.map(({ name, record }, index) => {
    return { id: record.id, name, hasPlace: hasPlace(scores[index] as CandidateScore) };
  });
  const decided = people.find(({ id }) => id === decision.applicationId);
  if (!decided) return { against: null };
  const rivals = people.flatMap(({ id, ...person }) => {
    const probability = ahead[id];
    return probability === undefined ? [] : [{ ...person, probability }];
  });
  return { against: againstArithmetic(decision.kind, decided, rivals) };
}

/** Scores every application of a packet from its records alone. Throws `InputRefused` where a record cannot be scored. */
export function packetResults(inputs: PacketInputs): PacketResults {
  const { opening, applications, decision } = inputs;
  const policyInput = policyInputOf(opening);
  const policy = resolvePolicy(policyInput);
  const scores = applications.map(({ record }) =>
    scoreCandidate(normalizeCandidate(candidateInputOf(record, opening)), policy),
  );
  const decided = scores.find(({ id }) => id === decision.applicationId);
  const { priorSupport } = policy.parameters;
  const others = decided ? scores.filter(({ id }) => id !== decided.id) : [];
  const ahead: Record<string, number> = Object.fromEntries(
    others.map((other) => [other.id, probabilityAhead(decided as CandidateScore, other, priorSupport)]),
  );
  return {
    policy: policyInput,
    ceilingScale: policy.ceilingScale,
    scores,
    ...firstSupports(inputs, policy),
    ahead,
    ...againstOf(inputs, scores, ahead),
  };
}
