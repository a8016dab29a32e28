import { diffOf } from "@/domain/audit-event";
import type { CandidateInput } from "@/domain/candidate";
import { demoNumber } from "../demo-id";
import type { DemoClock } from "../demo-time";
import type { DemoCandidate, ReviewerKey } from "../demo-types";
import { addCredential } from "./credential-rows";
import { DEMO_ORGANIZATION, type DemoPlace, type DemoRows, demoPlace, placeOf } from "./demo-rows";
import { addDrafts } from "./draft-rows";
import { addOutcome } from "./outcome-rows";
import { addOwnPage } from "./own-page-rows";
import { addReview } from "./review-rows";

const organizationId = DEMO_ORGANIZATION.id;

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

function addPerson(
  rows: DemoRows,
  place: DemoPlace,
  candidate: DemoCandidate,
  number: number,
  added: Date,
): void {
  const { candidateId, applicationId, openingId } = place;
  const person = candidateInputOf(candidate);
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
      at: added,
      action: "application.created",
      subjectType: "application",
      subjectId: applicationId,
      ...placeOf(place),
      diff: diffOf(null, { number, status: "ACTIVE" }),
    },
  );
}

/** One person in an opening, with all that was entered, checked and rated. */
export function addCandidate(
  rows: DemoRows,
  openingId: string,
  candidate: DemoCandidate,
  number: number,
  clock: DemoClock,
): void {
  const { outcomes = [], credentials = [], reviews = {}, pasted, withdrawn } = candidate;
  const place = demoPlace(openingId, number);
  const added = clock(candidate.added, place.key);
  addPerson(rows, place, candidate, number, added);
  outcomes.forEach((outcome, index) => {
    addOutcome(rows, place, outcome, { index, added }, clock);
  });
  credentials.forEach((credential, index) => {
    addCredential(rows, place, credential, { index, added }, clock);
  });
  for (const [reviewer, review] of Object.entries(reviews)) {
    addReview(rows, place, reviewer as ReviewerKey, review, outcomes, clock);
  }
  if (pasted) addDrafts(rows, place, pasted, clock);
  addOwnPage(rows, place, candidate, clock);
  if (!withdrawn) return;
  rows.events.push({
    by: "priya",
    at: clock(withdrawn, place.key),
    action: "application.withdrawn",
    subjectType: "application",
    subjectId: place.applicationId,
    ...placeOf(place),
    diff: diffOf({ status: "ACTIVE" }, { status: "WITHDRAWN" }),
  });
}
