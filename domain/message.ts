/** What a message in the outbox is about. */
export const MESSAGE_KINDS = [
  "REFEREE_REQUEST",
  "REFEREE_REMINDER",
  "CANDIDATE_LINK",
  "EVIDENCE_REQUEST",
  "EVIDENCE_REMINDER",
  "REVIEW_REMINDER",
  "CANDIDATE_LETTER",
  "CREDENTIAL_REOPENED",
] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

export const MESSAGE_KIND_NAMES: Record<MessageKind, string> = {
  REFEREE_REQUEST: "Question to a referee",
  REFEREE_REMINDER: "Reminder to a referee",
  CANDIDATE_LINK: "Link for a candidate",
  EVIDENCE_REQUEST: "Question to a candidate",
  EVIDENCE_REMINDER: "Reminder to a candidate",
  REVIEW_REMINDER: "Reminder to a reviewer",
  CANDIDATE_LETTER: "Letter to a candidate",
  CREDENTIAL_REOPENED: "Certificate that no longer holds",
};

export type MessageState = "QUEUED" | "SENT" | "FAILED" | "BY_HAND";

/** Where a message stands, as a person reads it: one passed on by hand is done once somebody says so. */
export const MESSAGE_STANDINGS = ["waiting", "by-hand", "failed", "sent", "passed-on"] as const;
export type MessageStanding = (typeof MESSAGE_STANDINGS)[number];

export const MESSAGE_STANDING_NAMES: Record<MessageStanding, string> = {
  waiting: "On its way",
  "by-hand": "To pass on",
  failed: "Not sent",
  sent: "Sent",
  "passed-on": "Passed on",
};

/** `standingOf("BY_HAND", null)` is "by-hand": it waits for somebody to pass it on. */
export function standingOf(state: MessageState, sentAt: Date | string | null): MessageStanding {
  if (state === "BY_HAND") return sentAt === null ? "by-hand" : "passed-on";
  return ({ QUEUED: "waiting", SENT: "sent", FAILED: "failed" } as const)[state];
}

/** What every reading of a message puts the link in the place of. */
export const LINK_MARK = "{link}";

const LINE_BREAKS = /[\r\n\u0085\u2028\u2029\t]+/g;

/** Text that goes into a mail's header: one line, whatever was typed. `oneLine("Ann\r\nBcc: x")` is "Ann Bcc: x". */
export function oneLine(text: string): string {
  return text.replace(LINE_BREAKS, " ").trim();
}

const HTML: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => HTML[sign] as string);
}

/**
 * A message as plain text and as simple HTML, with its link in place. Nothing but the link is one; whatever people typed
 * stays text. `mailBodies("Go to {link}.", "https://a.example/x").text` is "Go to https://a.example/x."
 */
export function mailBodies(text: string, link: string): { readonly text: string; readonly html: string } {
  const href = escapeHtml(link);
  const paragraphs = text.split(/\n{2,}/).map((paragraph) => {
    const [first = "", ...rest] = paragraph
      .split(LINK_MARK)
      .map((part) => escapeHtml(part).replace(/\n/g, "<br>"));
    return `<p>${[first, ...rest].join(`<a href="${href}">${href}</a>`)}</p>`;
  });
  return {
    text: text.replaceAll(LINK_MARK, () => link),
    html: `<!doctype html><html lang="en-GB"><body style="font:16px/1.5 sans-serif;max-width:36em">${paragraphs.join("")}</body></html>`,
  };
}
