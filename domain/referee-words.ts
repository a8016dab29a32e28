import { changeInWords } from "@/domain/change-words";
import { type DomainMatch, mailDomainOf, matchDomain } from "@/domain/mail-domain";
import { LINK_MARK, oneLine } from "@/domain/message";
import { RELATION_NAMES, type RefereeAnswer, type RefereeRelation } from "@/domain/referee-fields";

/** What one outcome claims, and all that a referee is shown of it. Days are "2026-11-01". */
export interface Claim {
  readonly statement: string;
  readonly metric: string;
  readonly unit: string;
  readonly baseline: number | null;
  readonly after: number | null;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
}

interface Request {
  readonly name: string;
  readonly relation: RefereeRelation;
  readonly company: string;
  readonly message: string;
  readonly memberName: string;
  readonly organizationName: string;
  readonly candidateName: string;
  readonly expiresAt: Date;
}

const DAY = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const day = (text: string) => DAY.format(new Date(`${text}T00:00:00Z`));

/** The longest title a form takes, less the words that follow the name. */
const LONGEST_NAME = 70;

function periodOf({ periodStart, periodEnd }: Claim): string {
  if (periodStart && periodEnd) return `${day(periodStart)} to ${day(periodEnd)}`;
  if (periodStart) return `since ${day(periodStart)}`;
  return periodEnd ? `until ${day(periodEnd)}` : "";
}

/** A claim in one line: `“Claims are answered in a day.” Days to an answer: 4 days to 1 day, 75 % less (until 30 June 2026).` */
export function claimWords(claim: Claim): string {
  const { statement, metric, unit, baseline, after } = claim;
  const change = baseline !== null && after !== null ? changeInWords({ baseline, after, unit }) : "";
  const measured = [metric, change].filter(Boolean).join(": ");
  const period = periodOf(claim);
  const rest = [measured, period && `(${period})`].filter(Boolean).join(" ");
  return rest ? `“${statement}” ${rest}.` : `“${statement}”`;
}

/** The mail to somebody who is asked, or asked again. What the member wrote stands in it as they wrote it. */
export function requestMail(request: Request, isReminder: boolean): { subject: string; text: string } {
  const { name, relation, company, message, memberName, organizationName, candidateName } = request;
  const as = `as their ${RELATION_NAMES[relation]}${company ? ` at ${company}` : ""}`;
  const opening = isReminder
    ? `A few days ago ${memberName} of ${organizationName} asked you, ${as}, to confirm one result of ${candidateName}. The link is still open.`
    : `${memberName} of ${organizationName} is looking at what ${candidateName} has done, and asks you, ${as}, to confirm one result.`;
  const paragraphs = [
    `Dear ${oneLine(name)},`,
    opening,
    isReminder ? "" : message,
    `It takes two minutes, on a phone too, without an account:\n${LINK_MARK}`,
    `The link is for you alone and works once, until ${DAY.format(request.expiresAt)}. You can confirm, correct or decline. ${organizationName} keeps your answer with the application.`,
  ];
  const about = `${memberName} of ${organizationName} asks you about ${candidateName}`;
  return {
    subject: oneLine(isReminder ? `Reminder: ${about}` : about),
    // Nothing people typed may become a second link.
    text: paragraphs
      .map((text, index) => (index === 3 ? text : text.replaceAll(LINK_MARK, "")))
      .filter(Boolean)
      .join("\n\n"),
  };
}

interface Answer {
  readonly name: string;
  readonly relation: RefereeRelation;
  readonly answer: RefereeAnswer;
  readonly correction: string;
  readonly ownPart: string;
  readonly comment: string;
}

/** What the answer is called as a piece of evidence: "Jana Weiss, manager, confirms it". */
export function answerTitle({ name, relation, answer }: Answer): string {
  const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME).trimEnd()}…` : name;
  const rest = answer === "CORRECTED" ? "confirms it with a correction" : "confirms it";
  return `${oneLine(short)}, ${RELATION_NAMES[relation]}, ${rest}`;
}

/** What was confirmed, word for word as it stood then, and what the referee wrote. */
export function answerDescription(answer: Answer, claim: Claim): string {
  const head = answer.answer === "CORRECTED" ? "Asked about" : "Confirmed";
  return [
    `${head}: ${claimWords(claim)}`,
    answer.correction && `What is different: ${answer.correction}`,
    answer.ownPart && `Their own part: ${answer.ownPart}`,
    answer.comment && `In the referee’s words: ${answer.comment}`,
  ]
    .filter(Boolean)
    .join("\n\n");
}

const MATCHES: Record<DomainMatch, string> = {
  MATCHES: "which matches the company named",
  DIFFERS: "which does not match the company named",
  FREEMAIL: "where anybody can have a mailbox",
  NOT_NAMED: "with no company named",
};

/**
 * From which mail domain an answer came, and what that says; no company is named, as who reviews blind reads this too.
 * `mailboxNote("jana@harbour.example", "Harbour")` is "Answered from @harbour.example, which matches the company named."
 */
export function mailboxNote(address: string, company: string): string {
  return `Answered from @${mailDomainOf(address)}, ${MATCHES[matchDomain(company, address)]}.`;
}
