import type { DecisionPacket } from "@/domain/decision-packet";
import { countsAsChecked } from "@/domain/evidence-check";
import type { PacketApplication } from "@/domain/packet-inputs";
import type { CandidateScore } from "@/domain/scoring/candidate-score";

/** How sure the score was of one person beside the decided one. Support 0–1; probability P(decided > this one). */
export interface SurenessRow {
  readonly applicationId: string;
  readonly name: string;
  readonly support: number;
  readonly low: number;
  readonly high: number;
  readonly isRated: boolean;
  readonly isDecided: boolean;
  readonly probability: number | null;
}

/** One thing the decided person's support rests on; figures 0–1. */
export interface SourceRow {
  readonly id: string;
  readonly source: "outcome" | "credential";
  readonly label: string;
  readonly checkedBy: readonly string[];
  readonly isChecked: boolean;
  readonly isCited: boolean;
  readonly direct: number;
  readonly alone: number;
  readonly synergy: number;
  readonly total: number;
}

/** How much the packet holds. */
export interface PacketCounts {
  readonly applications: number;
  readonly outcomes: number;
  readonly evidence: number;
  readonly evidenceChecked: number;
  readonly credentials: number;
  readonly reviews: number;
  readonly ratings: number;
  readonly notes: number;
}

/** Everybody's sureness, highest support first; the decided one is among them. */
export function surenessRows(packet: DecisionPacket): SurenessRow[] {
  const names = new Map(packet.applications.map(({ name, record }) => [record.id, name]));
  const rows = packet.results.scores.map(({ id, support, low, high, isRated }) => ({
    applicationId: id,
    name: names.get(id) ?? "",
    support,
    low,
    high,
    isRated,
    isDecided: id === packet.decision.applicationId,
    probability: packet.results.ahead[id] ?? null,
  }));
  return rows.sort((a, b) => b.support - a.support || (a.applicationId < b.applicationId ? -1 : 1));
}

function checkers(application: PacketApplication, outcomeId: string): string[] {
  const outcome = application.record.outcomes.find(({ id }) => id === outcomeId);
  const checked = outcome?.evidence.filter(({ checkStatus }) => countsAsChecked(checkStatus)) ?? [];
  return [...new Set(checked.flatMap(({ checkedBy }) => (checkedBy ? [checkedBy] : [])))];
}

function labelOf(application: PacketApplication, id: string): string {
  const { outcomes, credentials } = application.record;
  return (
    outcomes.find((one) => one.id === id)?.statement ?? credentials.find((one) => one.id === id)?.title ?? ""
  );
}

/** What the support of the decided person, or of another, rests on, largest first; totals sum to it. */
export function sourceRows(
  packet: DecisionPacket,
  applicationId: string = packet.decision.applicationId,
): SourceRow[] {
  const { outcomeIds } = packet.decision;
  const application = packet.applications.find(({ record }) => record.id === applicationId);
  const score: CandidateScore | undefined = packet.results.scores.find(({ id }) => id === applicationId);
  if (!application || !score) return [];
  const confirmed = application.record.credentials.filter(
    ({ genuineness }) => genuineness === "ISSUER_VERIFIED",
  );
  const rows = score.contributions.map(({ id, source, direct, alone, synergy, total }) => {
    const checkedBy = source === "outcome" ? checkers(application, id) : [];
    const isChecked = source === "outcome" ? checkedBy.length > 0 : confirmed.some((one) => one.id === id);
    const isCited = outcomeIds.includes(id);
    return {
      id,
      source,
      label: labelOf(application, id),
      checkedBy,
      isChecked,
      isCited,
      direct,
      alone,
      synergy,
      total,
    };
  });
  return rows.sort((a, b) => b.total - a.total || (a.id < b.id ? -1 : 1));
}

/** How much of everything a packet holds. */
export function packetCounts(packet: DecisionPacket): PacketCounts {
  const records = packet.applications.map(({ record }) => record);
  const outcomes = records.flatMap((record) => record.outcomes);
  const evidence = outcomes.flatMap((outcome) => outcome.evidence);
  const reviews = records.flatMap((record) => record.reviews);
  const ratings = reviews.flatMap((review) => review.ratings);
  return {
    applications: records.length,
    outcomes: outcomes.length,
    evidence: evidence.length,
    evidenceChecked: evidence.filter(({ checkStatus }) => countsAsChecked(checkStatus)).length,
    credentials: records.reduce((sum, record) => sum + record.credentials.length, 0),
    reviews: reviews.length,
    ratings: ratings.filter(({ level }) => level !== null).length,
    notes: ratings.filter(({ note }) => note !== "").length,
  };
}

/** Whether the rubric stood still before the first review was handed in. */
export function wasFrozenBeforeReviews(packet: DecisionPacket): boolean {
  const { frozenAt } = packet.opening.rubric;
  const submitted = packet.applications.flatMap(({ record }) =>
    record.reviews.map((review) => review.submittedAt),
  );
  return frozenAt !== null && submitted.every((at) => frozenAt <= at);
}
