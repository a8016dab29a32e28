import type { ApplicationRecord, OpeningRecord } from "@/domain/application-record";
import { canonicalJson } from "@/domain/canonical-json";
import type { DebriefRecord } from "@/domain/debrief/debrief-record";
import type { DecisionKind } from "@/domain/decision-kind";
import { firstSupportOf } from "@/domain/first-support";
import type { Brief } from "@/domain/opening";
import { probabilityAhead } from "@/domain/scoring/ahead";
import type { CandidateScore } from "@/domain/scoring/candidate-score";
import { normalizeCandidate } from "@/domain/scoring/normalize-candidate";
import type { Policy, PolicyInput } from "@/domain/scoring/policy";
import { resolvePolicy } from "@/domain/scoring/resolve-policy";
import { scoreCandidate } from "@/domain/scoring/score-candidate";
import { SCORING_VERSION } from "@/domain/scoring/scoring-version";
import { candidateInputOf, policyInputOf } from "@/domain/scoring-input";

export const PACKET_FORMAT = "outweigh-decision-packet";
export const PACKET_FORMAT_VERSION = 2;
/** Formats that are still read: 1 holds ratings without what was changed after they were handed in. */
export const KNOWN_FORMAT_VERSIONS: readonly number[] = [1, PACKET_FORMAT_VERSION];

/** One application as the packet holds it: who, and all that the score is made of. */
export interface PacketApplication {
  readonly name: string;
  readonly record: ApplicationRecord;
}

export interface PacketDecision {
  readonly id: string;
  readonly kind: DecisionKind;
  readonly applicationId: string;
  readonly rationale: string;
  readonly outcomeIds: readonly string[];
  readonly decidedBy: string;
  readonly decidedAt: string;
  readonly supersedesId: string | null;
}

/** Everything a decision rested on, before the results. */
export interface PacketInputs {
  readonly organization: string;
  readonly opening: OpeningRecord;
  readonly brief: Brief;
  /** In the order of ids. */
  readonly applications: readonly PacketApplication[];
  /** What the panel talked through, the earliest debrief first. Left out in packets made before there were any. */
  readonly debriefs?: readonly DebriefRecord[];
  readonly decision: PacketDecision;
}

/** What the arithmetic makes of the inputs. All figures 0–1. */
export interface PacketResults {
  readonly policy: PolicyInput;
  readonly ceilingScale: number;
  readonly scores: readonly CandidateScore[];
  /** Support by the first, independent ratings, by the id of each application in which one was changed since. */
  readonly firstSupport?: Readonly<Record<string, number>>;
  /** P(decided application > the other), by the other's id. */
  readonly ahead: Readonly<Record<string, number>>;
}

export interface DecisionPacket extends PacketInputs {
  readonly format: typeof PACKET_FORMAT;
  readonly formatVersion: typeof PACKET_FORMAT_VERSION;
  readonly scoringVersion: string;
  readonly results: PacketResults;
}

function firstSupports({ opening, applications }: PacketInputs, policy: Policy): object {
  const supports = applications.flatMap(({ record }) => {
    const support = firstSupportOf(record, opening, policy);
    return support === null ? [] : [[record.id, support]];
  });
  return supports.length === 0 ? {} : { firstSupport: Object.fromEntries(supports) };
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
  const ahead = others.map((other) => [
    other.id,
    probabilityAhead(decided as CandidateScore, other, priorSupport),
  ]);
  return {
    policy: policyInput,
    ceilingScale: policy.ceilingScale,
    scores,
    ...firstSupports(inputs, policy),
    ahead: Object.fromEntries(ahead),
  };
}

/** Freezes the inputs of a decision together with what follows from them. */
export function makePacket(inputs: PacketInputs): DecisionPacket {
  return {
    format: PACKET_FORMAT,
    formatVersion: PACKET_FORMAT_VERSION,
    scoringVersion: SCORING_VERSION,
    ...inputs,
    results: packetResults(inputs),
  };
}

/** The text that is hashed: the packet without its fingerprint. */
export function packetText(packet: DecisionPacket): string {
  return canonicalJson(packet);
}

/**
 * A packet as it is downloaded: its own SHA-256 fingerprint (64 hexadecimal digits) as one more field, so that no character
 * of it can be changed unseen.
 */
export function sealPacket(packet: DecisionPacket, fingerprint: string): string {
  return canonicalJson({ ...packet, fingerprint });
}
