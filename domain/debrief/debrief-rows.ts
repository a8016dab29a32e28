import type { DebriefResult } from "@/domain/debrief/debrief-result";
import type { DecisionPacket } from "@/domain/decision-packet";

/** One point of a debrief as the record of a decision shows it. */
export interface DebriefRow {
  readonly candidateName: string;
  readonly applicationId: string;
  readonly statement: string;
  readonly criterionName: string;
  readonly result: DebriefResult | null;
  readonly note: string;
}

/** One debrief of a packet, with the points that came to something: settled, or written about. */
export interface DebriefOfRecord {
  readonly id: string;
  readonly startedBy: string;
  readonly startedAt: string;
  readonly points: readonly DebriefRow[];
}

/** What was said in the debriefs that a packet holds, in names; nothing in a packet made before there were any. */
export function debriefRows({ debriefs = [], applications, opening }: DecisionPacket): DebriefOfRecord[] {
  const names = new Map(applications.map(({ name, record }) => [record.id, name]));
  const criteria = new Map(opening.rubric.criteria.map(({ key, name }) => [key, name]));
  return debriefs
    .map(({ id, startedBy, startedAt, points }) => ({
      id,
      startedBy,
      startedAt,
      points: points
        .filter(({ result, note }) => result !== null || note !== "")
        .map(({ applicationId, statement, criterionKey, result, note }) => ({
          candidateName: names.get(applicationId) ?? "",
          applicationId,
          statement,
          criterionName: criteria.get(criterionKey) ?? criterionKey,
          result,
          note,
        })),
    }))
    .filter(({ points }) => points.length > 0);
}
