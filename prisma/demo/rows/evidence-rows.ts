import { diffOf } from "@/domain/audit-event";
import type { EvidenceInput } from "@/domain/evidence";
import { demoId } from "../demo-id";
import { demoMemberId } from "../demo-members";
import type { DemoClock } from "../demo-time";
import type { DemoEvidence } from "../demo-types";
import { DEMO_ORGANIZATION, type DemoPlace, type DemoRows, placeOf } from "./demo-rows";

/** What a check makes of a piece of evidence that nobody else has checked. */
const MADE_OF = {
  SUPPORTS: { status: "CHECKED", action: "evidence.checked" },
  SUPPORTS_PARTLY: { status: "PARTLY", action: "evidence.partly-supported" },
  DOES_NOT_SUPPORT: { status: "DISPUTED", action: "evidence.disputed" },
} as const;

/** What somebody typed into the form of a piece of evidence. */
export function evidenceInputOf({ kind, title, description = "", link = "" }: DemoEvidence): EvidenceInput {
  return { kind, title, description, link };
}

/** The piece that stands at this order, as `addOutcome` counts them: the outcome's order, and 1 for its first piece. */
export function evidenceId(outcomeId: string, order: number): string {
  return demoId(`${outcomeId} evidence ${order}`, order);
}

/** A piece of evidence, and the check somebody made of it later. */
export function addEvidence(
  rows: DemoRows,
  place: DemoPlace,
  of: { readonly outcomeId: string; readonly order: number; readonly createdAt: Date },
  piece: DemoEvidence,
  clock: DemoClock,
): void {
  const { outcomeId, order, createdAt } = of;
  const id = evidenceId(outcomeId, order);
  const input = evidenceInputOf(piece);
  const { check } = piece;
  const event = { by: "priya", subjectType: "evidence", subjectId: id, ...placeOf(place) } as const;
  const created = { ...input, outcomeId };
  rows.events.push({ ...event, at: createdAt, action: "evidence.created", diff: diffOf(null, created) });
  const row = { ...created, id, organizationId: DEMO_ORGANIZATION.id, createdAt };
  if (!check) {
    rows.evidence.push(row);
    return;
  }
  const { by, on, note = "", verdict = "SUPPORTS" } = check;
  const { status, action } = MADE_OF[verdict];
  const checkedAt = clock(on, id);
  rows.evidence.push({
    ...row,
    checkStatus: status,
    checkNote: note,
    checkedById: demoMemberId(by),
    checkedAt,
  });
  rows.evidenceChecks.push({
    id: demoId(`${id} check`, order),
    organizationId: DEMO_ORGANIZATION.id,
    evidenceId: id,
    memberId: demoMemberId(by),
    verdict,
    note,
    at: checkedAt,
  });
  rows.events.push({
    ...event,
    by,
    at: checkedAt,
    action,
    diff: diffOf({ status: "UNCHECKED" }, { status, verdict, note }),
  });
}
