import { diffOf } from "@/domain/audit-event";
import { CANDIDATE_LINK_DAYS } from "@/domain/candidate-link/candidate-link";
import { linkMail, type Mail, requestMail } from "@/domain/candidate-link/link-mail";
import { demoId } from "../demo-id";
import { demoMemberId } from "../demo-members";
import { type DemoClock, later } from "../demo-time";
import type { DemoCandidate, DemoLink, DemoQuestion } from "../demo-types";
import { DEMO_ORGANIZATION, type DemoMessage, type DemoPlace, type DemoRows, placeOf } from "./demo-rows";
import { outcomeId } from "./outcome-rows";

const organizationId = DEMO_ORGANIZATION.id;
const MINUTES_A_DAY = 24 * 60;

type Letter = Mail & Pick<DemoMessage, "kind" | "subjectType" | "subjectId" | "state" | "createdAt">;

function addLetter(rows: DemoRows, place: DemoPlace, letter: Letter & Partial<DemoMessage>): void {
  const person = rows.candidates.find((row) => row.id === place.candidateId);
  rows.messages.push({
    ...letter,
    organizationId,
    openingId: place.openingId,
    applicationId: place.applicationId,
    toName: person?.name ?? "",
    toAddress: person?.email ?? "",
  });
}

/** Whom a letter goes to, and what it is about. */
function letterTo(rows: DemoRows, place: DemoPlace, expiresAt: Date) {
  const name = rows.candidates.find((row) => row.id === place.candidateId)?.name ?? "";
  const opening = rows.openings.find((row) => row.id === place.openingId)?.title ?? "";
  return { name, opening, organization: DEMO_ORGANIZATION.name, expiresAt };
}

/** The link; answers until when it is open. */
function addLink(rows: DemoRows, place: DemoPlace, link: DemoLink, clock: DemoClock): Date {
  const { made, sentBack } = link;
  const id = demoId(`${place.key} link`);
  const createdAt = clock(made, id);
  const expiresAt = later(createdAt, CANDIDATE_LINK_DAYS * MINUTES_A_DAY);
  const createdById = demoMemberId("priya");
  const { applicationId } = place;
  rows.candidateLinks.push({ id, organizationId, applicationId, createdById, createdAt, expiresAt });
  rows.events.push({
    by: "priya",
    at: createdAt,
    action: "candidate-link.created",
    subjectType: "candidateLink",
    subjectId: id,
    ...placeOf(place),
    diff: diffOf(null, { isMailed: sentBack !== undefined, expiresAt: expiresAt.toISOString() }),
  });
  if (sentBack !== undefined) {
    addLetter(rows, place, {
      ...linkMail(letterTo(rows, place, expiresAt)),
      kind: "CANDIDATE_LINK",
      subjectType: "candidateLink",
      subjectId: id,
      state: "FAILED",
      attempts: 1,
      problem: sentBack,
      createdAt,
    });
  }
  return expiresAt;
}

function addQuestion(
  rows: DemoRows,
  place: DemoPlace,
  { asked, outcome, what }: DemoQuestion,
  expiresAt: Date,
  clock: DemoClock,
): void {
  const about = outcomeId(place, outcome);
  const id = demoId(`${about} question`, place.order + outcome);
  const createdAt = clock(asked, id);
  const { applicationId } = place;
  const createdById = demoMemberId("priya");
  rows.evidenceRequests.push({
    id,
    organizationId,
    applicationId,
    outcomeId: about,
    what,
    createdById,
    createdAt,
  });
  rows.events.push({
    by: "priya",
    at: createdAt,
    action: "evidence-request.created",
    subjectType: "evidenceRequest",
    subjectId: id,
    ...placeOf(place),
    diff: diffOf(null, { what, outcomeId: about, dueOn: null, isMailed: false }),
  });
  addLetter(rows, place, {
    ...requestMail(letterTo(rows, place, expiresAt), { what, dueOn: null }, false),
    kind: "EVIDENCE_REQUEST",
    subjectType: "evidenceRequest",
    subjectId: id,
    state: "BY_HAND",
    createdAt,
  });
}

/** The candidate's own page: its link, and what they are asked for on it. */
export function addOwnPage(
  rows: DemoRows,
  place: DemoPlace,
  { link, questions = [] }: DemoCandidate,
  clock: DemoClock,
): void {
  if (!link) return;
  const expiresAt = addLink(rows, place, link, clock);
  for (const question of questions) addQuestion(rows, place, question, expiresAt, clock);
}
