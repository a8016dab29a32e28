import { diffOf } from "@/domain/audit-event";
import { instantOf } from "@/domain/calendar";
import type { CredentialInput } from "@/domain/credential";
import { demoId } from "../demo-id";
import { type DemoClock, later } from "../demo-time";
import { CHECKLIST_LETTERS, type DemoCredential } from "../demo-types";
import { DEMO_ORGANIZATION, type DemoPlace, type DemoRows, placeOf } from "./demo-rows";

const FIRST_MINUTE = 40;

/** What somebody typed into the form of a certificate. */
export function credentialInputOf(credential: DemoCredential): CredentialInput {
  const { checklist, confirmed: _, ...fields } = credential;
  const answer = (index: number) => CHECKLIST_LETTERS[checklist[index] ?? "?"] ?? "UNANSWERED";
  return {
    expiresOn: null,
    grade: null,
    genuinenessNote: "",
    link: "",
    ...fields,
    testsSpecificSkills: answer(0),
    appliesToOpening: answer(1),
    includesPracticalWork: answer(2),
    servesObjective: answer(3),
  };
}

export function credentialId(place: DemoPlace, index: number): string {
  return demoId(`${place.key} credential ${index}`, place.order + index);
}

/** A certificate, and when its issuer confirmed it. */
export function addCredential(
  rows: DemoRows,
  place: DemoPlace,
  credential: DemoCredential,
  { index, added }: { readonly index: number; readonly added: Date },
  clock: DemoClock,
): void {
  const id = credentialId(place, index);
  const input = credentialInputOf(credential);
  const { confirmed } = credential;
  const entered: CredentialInput = confirmed
    ? { ...input, genuineness: "STATED", genuinenessNote: "" }
    : input;
  const createdAt = later(added, FIRST_MINUTE + index * 3);
  const { issuedOn, expiresOn } = input;
  const event = { by: "priya", subjectType: "credential", subjectId: id, ...placeOf(place) } as const;
  rows.credentials.push({
    ...input,
    id,
    organizationId: DEMO_ORGANIZATION.id,
    applicationId: place.applicationId,
    issuedOn: instantOf(issuedOn),
    expiresOn: expiresOn && instantOf(expiresOn),
    version: confirmed ? 2 : 1,
    createdAt,
  });
  rows.events.push({ ...event, at: createdAt, action: "credential.created", diff: diffOf(null, entered) });
  if (!confirmed) return;
  const diff = diffOf(entered, input);
  rows.events.push({ ...event, at: clock(confirmed, id), action: "credential.updated", diff });
}
