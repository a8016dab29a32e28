import { z } from "zod";
import { calendarDay } from "@/domain/calendar-day";
import { CHECKLIST_ANSWERS, GENUINENESSES } from "@/domain/credential-words";
import { id, versionedId } from "@/domain/ids";
import { share } from "@/domain/opening";
import { CREDENTIAL_KINDS } from "@/domain/scoring/credential-kind";
import { optionalLine, optionalLink, optionalText, requiredLine } from "@/domain/text";

const answer = z.enum(CHECKLIST_ANSWERS);

const fields = z.object({
  title: requiredLine,
  issuer: optionalLine,
  kind: z.enum(CREDENTIAL_KINDS),
  issuedOn: calendarDay,
  expiresOn: calendarDay.nullable(),
  grade: share.nullable(),
  testsSpecificSkills: answer,
  appliesToOpening: answer,
  includesPracticalWork: answer,
  servesObjective: answer,
  genuineness: z.enum(GENUINENESSES),
  genuinenessNote: optionalText,
  link: optionalLink,
});

export const credentialInput = fields.refine(
  (value) => !value.expiresOn || value.expiresOn >= value.issuedOn,
  {
    path: ["expiresOn"],
    error: "It runs out before it was issued.",
  },
);
export type CredentialInput = z.infer<typeof credentialInput>;

/** The same, with an issue day after `today` refused. Used by the form and, again, by the service. */
export function credentialInputOn(today: string) {
  return credentialInput.refine((value) => value.issuedOn <= today, {
    path: ["issuedOn"],
    error: "This day has not come yet.",
  });
}

export const newCredentialInput = z.object({ applicationId: id, credential: credentialInput });
export type NewCredentialInput = z.infer<typeof newCredentialInput>;

export const credentialUpdate = versionedId.extend({ credential: credentialInput });
export type CredentialUpdate = z.infer<typeof credentialUpdate>;
