import { diffOf } from "@/domain/audit-event";
import { instantOf } from "@/domain/calendar";
import type { OutcomeInput } from "@/domain/outcome";
import { EMPTY_OUTCOME, isMeasured } from "@/domain/outcome-fields";
import { ownWordKind } from "@/domain/scoring/evidence-as-counted";
import { demoId } from "../demo-id";
import { type DemoClock, later } from "../demo-time";
import type { DemoOutcome } from "../demo-types";
import { DEMO_ORGANIZATION, type DemoPlace, type DemoRows, placeOf } from "./demo-rows";
import { addEvidence } from "./evidence-rows";
import { addReferee } from "./referee-rows";

const organizationId = DEMO_ORGANIZATION.id;
const MINUTES_PER_OUTCOME = 6;

/** What somebody typed into the form of a new outcome. */
export function outcomeInputOf(outcome: DemoOutcome): OutcomeInput {
  const { measured, period, entered, evidence, referees, ratings, refuted, ...fields } = outcome;
  const [metric = "", unit = "", baseline = null, after = null] = measured ?? [];
  const [periodStart = null, periodEnd = null] = period ?? [];
  return { ...EMPTY_OUTCOME, ...fields, metric, unit, baseline, after, periodStart, periodEnd };
}

export function outcomeId(place: DemoPlace, index: number): string {
  return demoId(`${place.key} outcome ${index}`, place.order + index * 50);
}

/** An outcome with its evidence; a candidate's own statement is the first piece. */
export function addOutcome(
  rows: DemoRows,
  place: DemoPlace,
  outcome: DemoOutcome,
  { index, added }: { readonly index: number; readonly added: Date },
  clock: DemoClock,
): void {
  const id = outcomeId(place, index);
  const input = outcomeInputOf(outcome);
  const { periodStart, periodEnd } = input;
  const { entered } = outcome;
  const createdAt = later(
    entered ? clock(entered, id) : added,
    MINUTES_PER_OUTCOME * (entered ? 0 : index + 1),
  );
  const event = { by: "priya", subjectType: "outcome", subjectId: id, ...placeOf(place) } as const;
  rows.outcomes.push({
    ...input,
    id,
    organizationId,
    applicationId: place.applicationId,
    periodStart: periodStart && instantOf(periodStart),
    periodEnd: periodEnd && instantOf(periodEnd),
    status: outcome.refuted ? "REFUTED" : "STANDING",
    statusNote: outcome.refuted?.note ?? "",
    version: outcome.refuted ? 2 : 1,
    createdAt,
  });
  rows.events.push({ ...event, at: createdAt, action: "outcome.created", diff: diffOf(null, input) });
  if (input.source === "CANDIDATE") {
    rows.evidence.push({
      id: demoId(`${id} statement`, place.order + index * 50),
      organizationId,
      outcomeId: id,
      kind: ownWordKind(isMeasured(input)),
      isStatement: true,
      title: "Own statement",
      createdAt,
    });
  }
  outcome.evidence?.forEach((piece, at) => {
    addEvidence(
      rows,
      place,
      { outcomeId: id, order: place.order + index * 50 + at + 1, createdAt },
      piece,
      clock,
    );
  });
  outcome.referees?.forEach((referee, at) => {
    const order = place.order + index * 50 + (outcome.evidence?.length ?? 0) + at + 1;
    addReferee(rows, place, { outcomeId: id, order, claim: input }, referee, clock);
  });
  if (!outcome.refuted) return;
  const { by, on, note } = outcome.refuted;
  const diff = diffOf({ status: "STANDING", statusNote: "" }, { status: "REFUTED", statusNote: note });
  rows.events.push({ ...event, by, at: clock(on, id), action: "outcome.refuted", diff });
}
