import { diffOf } from "@/domain/audit-event";
import type { OutcomeInput } from "@/domain/outcome";
import { REFEREE_LINK_DAYS, RELATION_NAMES } from "@/domain/referee-fields";
import { answerDescription, answerTitle, mailboxNote, requestMail } from "@/domain/referee-words";
import { demoId } from "../demo-id";
import { DEMO_MEMBERS, demoMemberId } from "../demo-members";
import { type DemoClock, later } from "../demo-time";
import type { DemoReferee } from "../demo-types";
import { DEMO_ORGANIZATION, type DemoPlace, type DemoRows, placeOf } from "./demo-rows";
import { evidenceId } from "./evidence-rows";

const organizationId = DEMO_ORGANIZATION.id;
const MINUTES_A_DAY = 24 * 60;

interface Asked {
  readonly outcomeId: string;
  /** Where the answer would stand among the evidence. */
  readonly order: number;
  readonly claim: OutcomeInput;
}

function addLetter(
  rows: DemoRows,
  place: DemoPlace,
  referee: DemoReferee,
  { id, createdAt, expiresAt }: { id: string; createdAt: Date; expiresAt: Date },
): void {
  const person = rows.candidates.find((row) => row.id === place.candidateId);
  const words = requestMail(
    {
      ...referee,
      memberName: DEMO_MEMBERS.priya.name,
      organizationName: DEMO_ORGANIZATION.name,
      candidateName: person?.name ?? "",
      expiresAt,
    },
    false,
  );
  rows.messages.push({
    ...words,
    organizationId,
    kind: "REFEREE_REQUEST",
    subjectType: "refereeRequest",
    subjectId: id,
    openingId: place.openingId,
    applicationId: place.applicationId,
    toName: referee.name,
    toAddress: referee.email,
    createdAt,
    ...(referee.isByHand
      ? { state: "BY_HAND" }
      : { state: "SENT", attempts: 1, sentAt: later(createdAt, 1) }),
  });
}

/** The answer as the evidence it became, checked by the mailbox it came from. */
function addAnswer(rows: DemoRows, place: DemoPlace, to: Asked, referee: DemoReferee, at: Date): string {
  const { outcomeId, order, claim } = to;
  const { name, relation, email, company, confirmed } = referee;
  const said = { ownPart: confirmed?.ownPart ?? "", comment: confirmed?.comment ?? "", correction: "" };
  const answer = { ...said, name, relation, answer: "CONFIRMED" } as const;
  const input = {
    kind: relation === "MANAGER" ? ("MANAGER_REFERENCE" as const) : ("PEER_REFERENCE" as const),
    title: answerTitle(answer),
    description: answerDescription(answer, claim),
    link: "",
    outcomeId,
  };
  const id = evidenceId(outcomeId, order);
  rows.evidence.push({
    ...input,
    id,
    organizationId,
    checkStatus: "CHECKED",
    checkNote: `${mailboxNote(email, company)} ${said.comment}`,
    checkedAt: at,
    createdAt: at,
  });
  rows.events.push({
    by: { guest: `${name}, ${RELATION_NAMES[relation]}` },
    at,
    action: "evidence.created",
    subjectType: "evidence",
    subjectId: id,
    ...placeOf(place),
    diff: diffOf(null, input),
  });
  return id;
}

/** Somebody asked to confirm an outcome: the letter, and what came of it. */
export function addReferee(
  rows: DemoRows,
  place: DemoPlace,
  to: Asked,
  referee: DemoReferee,
  clock: DemoClock,
): void {
  const { name, email, relation, company, message, asked, isByHand = false, confirmed } = referee;
  const id = demoId(`${to.outcomeId} referee ${name}`);
  const createdAt = clock(asked, id);
  const expiresAt = later(createdAt, REFEREE_LINK_DAYS * MINUTES_A_DAY);
  const fields = { name, email, relation, company, message, isMailed: !isByHand };
  const event = { subjectType: "refereeRequest", subjectId: id, ...placeOf(place) } as const;
  const told = { ...fields, outcomeId: to.outcomeId, expiresAt: expiresAt.toISOString() };
  const diff = diffOf(null, told);
  rows.events.push({ ...event, by: "priya", at: createdAt, action: "referee.requested", diff });
  addLetter(rows, place, referee, { id, createdAt, expiresAt });
  const row = {
    ...fields,
    id,
    organizationId,
    outcomeId: to.outcomeId,
    requestedById: demoMemberId("priya"),
    createdAt,
    expiresAt,
  };
  if (!confirmed) {
    rows.refereeRequests.push(row);
    return;
  }
  const { on, ownPart, comment } = confirmed;
  const answeredAt = clock(on, id);
  const said = { answer: "CONFIRMED", relation, correction: "", ownPart, comment } as const;
  const evidence = addAnswer(rows, place, to, referee, answeredAt);
  rows.refereeRequests.push({ ...row, ...said, answeredAt, evidenceId: evidence, version: 2 });
  rows.events.push({
    ...event,
    by: { guest: `${name}, ${RELATION_NAMES[relation]}` },
    at: answeredAt,
    action: "referee.answered",
    diff: diffOf({ relation }, { ...said, evidenceId: evidence, isMailed: !isByHand }),
  });
}
