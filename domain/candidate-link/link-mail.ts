import { LINK_MARK, oneLine } from "@/domain/message";

interface Letter {
  readonly name: string;
  readonly organization: string;
  readonly opening: string;
  readonly expiresAt: Date;
}

interface Asked {
  readonly what: string;
  /** "2026-12-01", or null. */
  readonly dueOn: string | null;
}

export interface Mail {
  readonly subject: string;
  readonly text: string;
}

const DAY = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** Nothing people typed may become a second link. */
const typed = (text: string) => text.replaceAll(LINK_MARK, "");

function letter({ name, organization, expiresAt }: Letter, paragraphs: readonly string[]): string {
  return [
    `Dear ${typed(oneLine(name))},`,
    ...paragraphs.map(typed),
    `This link opens your own page, without an account:\n${LINK_MARK}`,
    `It is for you alone and works until ${DAY.format(expiresAt)}. There you also see what ${typed(organization)} has stored of you, and can correct and withdraw it.`,
  ].join("\n\n");
}

/** The mail that brings candidates their link. */
export function linkMail(of: Letter): Mail {
  const { organization, opening } = of;
  return {
    subject: oneLine(`${organization}: add your results for ${opening}`),
    text: letter(of, [
      `${organization} would like to see what you have done, in your own words: results of your work, what they rest on, and certificates, if you have any. It is about ${opening}. Ten minutes are enough, on a phone too; what you begin is kept.`,
    ]),
  };
}

/** The mail that asks candidates for something, or asks them again. */
export function requestMail(of: Letter, { what, dueOn }: Asked, isReminder: boolean): Mail {
  const { organization, opening } = of;
  const until = dueOn ? ` It helps most until ${DAY.format(new Date(`${dueOn}T00:00:00Z`))}.` : "";
  const first = isReminder
    ? `A few days ago ${organization} asked you for something about ${opening}. The question is still open.${until}`
    : `${organization} has a question about ${opening}.${until}`;
  const subject = `${organization} asks you about ${opening}`;
  return {
    subject: oneLine(isReminder ? `Reminder: ${subject}` : subject),
    text: letter(of, [first, what]),
  };
}
