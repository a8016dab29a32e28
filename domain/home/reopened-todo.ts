import type { Todo } from "@/domain/home/todo";

const MINUTES = 3;

/** A certificate that counted as its issuer's word, does no more, and that nobody has dealt with. */
export interface ReopenedCertificate {
  readonly openingId: string;
  readonly openingTitle: string;
  readonly applicationId: string;
  readonly credentialId: string;
  readonly candidateName: string;
  readonly title: string;
  /** Why, as one sentence. */
  readonly why: string;
}

/** A certificate a person must look at again. */
export function reopenedTodo(of: ReopenedCertificate): Todo {
  const { openingId, openingTitle, applicationId, credentialId, candidateName, title, why } = of;
  return {
    id: `certificate ${credentialId}`,
    minutes: MINUTES,
    title: `A certificate of ${candidateName} no longer holds`,
    note: `${openingTitle}. “${title}” counted as its issuer’s word, and does no more.`,
    attention: why,
    href: `/openings/${openingId}/applications/${applicationId}/certificates/${credentialId}`,
    label: "See what changed",
  };
}
