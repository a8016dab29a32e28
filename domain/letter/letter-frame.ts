import type { DecisionKind } from "@/domain/decision-kind";
import { LINK_MARK } from "@/domain/message";

/** For how many days a letter asks to be answered. */
export const ANSWER_DAYS = 28;

const DAY_MS = 24 * 3_600_000;
const DAY = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

interface Said {
  readonly organization: string;
  readonly opening: string;
  readonly contact: string;
}

const OPENINGS: Readonly<Record<DecisionKind, (said: Said) => string>> = {
  OFFER: ({ organization, opening, contact }) =>
    `${organization} would like to offer you the role ${opening}. ${contact} will talk with you about everything else. This letter says what the decision rests on.`,
  HOLD: ({ organization, opening }) =>
    `${organization} has put the decision about your application for ${opening} on hold. Your application stays open. This letter says what has been looked at so far.`,
  DECLINE: ({ organization, opening }) =>
    `${organization} has not chosen you for ${opening}. You gave us your time, so here are the reasons, as they stand in the record.`,
};

/** The first paragraph, which says what was decided. */
export function openingWords(kind: DecisionKind, said: Said): string {
  return OPENINGS[kind](said);
}

/** "20 December 2026" for a letter written on "2026-11-22". */
export function answerBy(day: string): string {
  return DAY.format(new Date(Date.parse(`${day}T00:00:00Z`) + ANSWER_DAYS * DAY_MS));
}

/** How to see, correct and contest; `{link}` is put in when the letter is sent or shown. */
export function correctWords(contact: { name: string; email: string }, day: string): string[] {
  return [
    `This link opens your own page, without an account: there you see what is stored of you, and can correct and withdraw it.\n${LINK_MARK}`,
    `It is for you alone. If it has run out, ask us for a new one. If something above is wrong, or you want the decision looked at again, write to ${contact.name} (${contact.email}) by ${answerBy(day)}, in your own words. A person reads it.`,
  ];
}

/** What is stored, who sees it and for how long: what the page of consent says too. */
export function storedWords(organization: string, opening: string): string {
  return `Stored are your details, your results with their evidence, your certificates, how they were rated, and this decision with what it rests on. The people at ${organization} who work on ${opening} can see it. It is kept for as long as ${organization} keeps the records of this role; when something is changed or taken back, the record of the change stays in its log.`;
}
