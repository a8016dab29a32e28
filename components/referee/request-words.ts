import { RELATION_NAMES, type RefereeAnswer, type RefereeStanding } from "@/domain/referee-fields";
import { formatShortDay } from "@/lib/format";
import type { RouterOutputs } from "@/lib/trpc-client";

export type RefereeRequest = RouterOutputs["referee"]["list"]["requests"][number];

export const STANDING_NAMES: Record<RefereeStanding, string> = {
  waiting: "Waiting",
  answered: "Answered",
  expired: "Run out",
  revoked: "Taken back",
};

const ANSWER_NAMES: Record<RefereeAnswer, string> = {
  CONFIRMED: "Confirmed",
  CORRECTED: "Confirmed with a correction",
  DECLINED: "Would rather not say",
};

/** Who it is: "manager at Harbour Line". */
export function relationWords({ relation, company }: RefereeRequest): string {
  return company ? `${RELATION_NAMES[relation]} at ${company}` : RELATION_NAMES[relation];
}

/** What the address says about the company named, for an answer to our own mail. */
function domainWords({ isMailed, mailDomain, domainMatch, company }: RefereeRequest): string {
  if (!isMailed) return "by a link that was passed on, so nobody knows from which mailbox";
  if (!mailDomain) return "";
  if (domainMatch === "MATCHES") return `from ${mailDomain}, which matches ${company}`;
  if (domainMatch === "FREEMAIL") return `from ${mailDomain}, where anybody can have a mailbox`;
  if (domainMatch === "NOT_NAMED") return `from ${mailDomain}; no company was named`;
  return `from ${mailDomain}, which does not match ${company}`;
}

/** What came of a request so far, in one or two sentences. */
export function requestWords(request: RefereeRequest): string {
  const { standing, answer, answeredAt, createdAt, expiresAt, remindedAt, revokedAt, requestedBy } = request;
  const asked = `Asked by ${requestedBy} on ${formatShortDay(createdAt)}, ${request.isMailed ? "by mail" : "by a link passed on"}.`;
  if (standing === "answered" && answer && answeredAt) {
    const from = domainWords(request);
    return `${ANSWER_NAMES[answer]} on ${formatShortDay(answeredAt)}${from ? `, ${from}` : ""}.`;
  }
  if (standing === "revoked" && revokedAt) return `${asked} Taken back on ${formatShortDay(revokedAt)}.`;
  if (standing === "expired") return `${asked} The link ran out on ${formatShortDay(expiresAt)}.`;
  const reminded = remindedAt ? ` Reminded on ${formatShortDay(remindedAt)}.` : "";
  return `${asked}${reminded} Open until ${formatShortDay(expiresAt)}.`;
}
