import type { Mail } from "@/domain/candidate-link/link-mail";
import { LINK_MARK, oneLine } from "@/domain/message";

/** A certificate that counted as its issuer's word, and does no more. Support is 0–1. */
export interface Reopening {
  readonly candidateName: string;
  readonly openingTitle: string;
  readonly title: string;
  /** Why, as one sentence. */
  readonly why: string;
  /** Support with the issuer's word, and without; null while nothing is rated. */
  readonly support: { readonly before: number; readonly after: number } | null;
}

function points(share: number): string {
  return (share * 100).toFixed(1);
}

/** What it counted for, in words: "Support went from 47.6 to 46.2." */
export function countedWords(support: Reopening["support"]): string {
  if (!support) return "It counted towards the support, and counts for less from now on.";
  const { before, after } = support;
  if (points(before) === points(after)) return `Support stays at ${points(after)}.`;
  return `Support went from ${points(before)} to ${points(after)}.`;
}

/** Nothing people typed, or an issuer wrote, may become a second link. */
const typed = (text: string) => oneLine(text.replaceAll(LINK_MARK, ""));

/** The mail to a recruiter about a certificate that no longer holds. */
export function reopeningMail(
  of: Reopening,
  to: { readonly name: string; readonly organization: string },
): Mail {
  const candidate = typed(of.candidateName);
  return {
    subject: oneLine(`${typed(to.organization)}: a certificate of ${candidate} no longer holds`),
    text: [
      `Dear ${typed(to.name)},`,
      `“${typed(of.title)}”, a certificate of ${candidate} in ${typed(of.openingTitle)}, no longer holds. ${of.why} ${countedWords(of.support)}`,
      `What was found, and what it counted for:\n${LINK_MARK}`,
      "Nothing else was changed. Whether it matters is for you to say.",
    ].join("\n\n"),
  };
}
