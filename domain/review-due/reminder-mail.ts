import type { Mail } from "@/domain/candidate-link/link-mail";
import { LINK_MARK, oneLine } from "@/domain/message";
import { daysBetween } from "@/domain/review-due/due-words";

interface ReviewReminder {
  readonly name: string;
  readonly organization: string;
  readonly opening: string;
  /** Who asks; null when the date does. */
  readonly askedBy: string | null;
  /** "2026-11-24", or null. */
  readonly dueOn: string | null;
  readonly today: string;
}

const DAY = new Intl.DateTimeFormat("en-GB", {
  weekday: "long",
  day: "numeric",
  month: "long",
  timeZone: "UTC",
});

/** Nothing people typed may become a second link. */
const typed = (text: string) => oneLine(text.replaceAll(LINK_MARK, ""));

function byWhen({ dueOn, today }: ReviewReminder): string {
  if (!dueOn) return "";
  const days = daysBetween(today, dueOn);
  if (days < 0) return `; they were due on ${DAY.format(new Date(`${dueOn}T00:00:00Z`))}`;
  if (days === 0) return " today";
  return ` by ${days === 1 ? "tomorrow, " : ""}${DAY.format(new Date(`${dueOn}T00:00:00Z`))}`;
}

/**
 * The mail that reminds a reviewer of what they have left. It says nothing of how many reviews there are, theirs or anyone's:
 * the outbox keeps it.
 */
export function reviewReminderMail(of: ReviewReminder): Mail {
  const { name, organization, opening, askedBy } = of;
  const role = typed(opening);
  const ask = askedBy ? `${typed(askedBy)} asks you to hand in` : "Please hand in";
  return {
    subject: oneLine(`${typed(organization)}: your reviews for ${role}`),
    text: [
      `Dear ${typed(name)},`,
      `${ask} your reviews for ${role}${byWhen(of)}.`,
      `What is left, and how long it takes at your pace, is in your queue:\n${LINK_MARK}`,
      "What you have rated so far is kept. You see what others gave once your own reviews are in, and they see yours no sooner.",
    ].join("\n\n"),
  };
}
