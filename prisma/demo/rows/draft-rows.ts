import { diffOf } from "@/domain/audit-event";
import { calendarDayOf } from "@/domain/calendar";
import { draftOutcomes } from "@/domain/paste/draft-outcomes";
import { demoId } from "../demo-id";
import { demoMemberId } from "../demo-members";
import type { DemoClock } from "../demo-time";
import type { DemoCandidate } from "../demo-types";
import { DEMO_ORGANIZATION, type DemoPlace, type DemoRows, placeOf } from "./demo-rows";

/** What the program reads in a pasted piece of a CV, waiting to be confirmed. */
export function addDrafts(
  rows: DemoRows,
  place: DemoPlace,
  { on, text }: NonNullable<DemoCandidate["pasted"]>,
  clock: DemoClock,
): void {
  const at = clock(on, place.key);
  const { drafts } = draftOutcomes(text, calendarDayOf(at));
  drafts.forEach(({ outcome, sourceText }, position) => {
    rows.drafts.push({
      id: demoId(`${place.key} draft ${position}`, place.order + position),
      organizationId: DEMO_ORGANIZATION.id,
      applicationId: place.applicationId,
      origin: "PASTE",
      sourceText,
      outcome,
      position,
      createdById: demoMemberId("priya"),
      createdAt: at,
    });
  });
  rows.events.push({
    by: "priya",
    at,
    action: "draft.pasted",
    subjectType: "application",
    subjectId: place.applicationId,
    ...placeOf(place),
    diff: diffOf(null, { statements: drafts.map(({ outcome }) => outcome.statement) }),
  });
}
