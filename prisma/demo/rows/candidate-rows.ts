import { diffOf } from "@/domain/audit-event";
import type { CandidateInput } from "@/domain/candidate";
import { demoId, demoNumber } from "../demo-id";
import { type DemoClock, later } from "../demo-time";
import type { DemoCandidate, ReviewerKey } from "../demo-types";
import { addCredential } from "./credential-rows";
import { DEMO_ORGANIZATION, type DemoPlace, type DemoRows } from "./demo-rows";
import { addOutcome } from "./outcome-rows";
import { addReview } from "./review-rows";

const organizationId = DEMO_ORGANIZATION.id;
const ORDERS_PER_CANDIDATE = 1000;

/** A name in small plain letters: "Ayşe Demir" is "ayse.demir". */
function mailbox(name: string): string {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ı", "i").replaceAll("ł", "l");
  return plain
    .toLowerCase()
    .replace(/[^a-z]+/g, ".")
    .replace(/^\.|\.$/g, "");
}

/** What somebody typed into the form of a new candidate. Numbers are of the range that is kept for fiction. */
export function candidateInputOf(candidate: DemoCandidate): CandidateInput {
  const { name, headline, employer, school, links = [] } = candidate;
  const digits = String(demoNumber(name, 1000)).padStart(3, "0");
  const email = `${mailbox(name)}@post.example`;
  return { name, email, phone: `07700 900${digits}`, headline, employer, school, links: [...links] };
}

function addPerson(rows: DemoRows, place: DemoPlace, candidate: DemoCandidate, number: number): void {
  const { candidateId, applicationId, openingId, added } = place;
  const person = candidateInputOf(candidate);
  const where = { candidateId, openingId, applicationId };
  rows.candidates.push({ ...person, id: candidateId, organizationId, createdAt: added });
  rows.applications.push({
    id: applicationId,
    organizationId,
    openingId,
    candidateId,
    number,
    status: candidate.withdrawn ? "WITHDRAWN" : "ACTIVE",
    version: candidate.withdrawn ? 2 : 1,
    createdAt: added,
  });
  rows.events.push(
    {
      by: "priya",
      at: added,
      action: "candidate.created",
      subjectType: "candidate",
      subjectId: candidateId,
      candidateId,
      diff: diffOf(null, person),
    },
    {
      by: "priya",
      at: later(added, 0),
      action: "application.created",
      subjectType: "application",
      subjectId: applicationId,
      ...where,
      diff: diffOf(null, { number, status: "ACTIVE" }),
    },
  );
}

/** One person in an opening, with all that was entered, checked and rated. */
export function addCandidate(
  rows: DemoRows,
  openingId: string,
  candidate: DemoCandidate,
  at: { readonly number: number; readonly order: number },
  clock: DemoClock,
): void {
  const { number } = at;
  const { outcomes = [], credentials = [], reviews = {}, withdrawn } = candidate;
  const key = `${openingId} ${number}`;
  const place: DemoPlace = {
    openingId,
    candidateId: demoId(`${key} candidate`, at.order + number * ORDERS_PER_CANDIDATE),
    applicationId: demoId(`${key} application`),
    key,
    order: at.order + number * ORDERS_PER_CANDIDATE,
    added: clock(candidate.added, key),
  };
  addPerson(rows, place, candidate, number);
  outcomes.forEach((outcome, index) => {
    addOutcome(rows, place, outcome, index, clock);
  });
  credentials.forEach((credential, index) => {
    addCredential(rows, place, credential, index, clock);
  });
  for (const [reviewer, review] of Object.entries(reviews)) {
    addReview(rows, place, reviewer as ReviewerKey, review, outcomes, clock);
  }
  if (!withdrawn) return;
  rows.events.push({
    by: "priya",
    at: clock(withdrawn, key),
    action: "application.withdrawn",
    subjectType: "application",
    subjectId: place.applicationId,
    openingId,
    candidateId: place.candidateId,
    applicationId: place.applicationId,
    diff: diffOf({ status: "ACTIVE" }, { status: "WITHDRAWN" }),
  });
}
