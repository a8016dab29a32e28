import type { ApplicationRecord, OpeningRecord } from "@/domain/application-record";
import { countedWords } from "@/domain/letter/letter-counted";
import { correctWords, openingWords, storedWords } from "@/domain/letter/letter-frame";
import { missingLines } from "@/domain/letter/letter-missing";
import { consideredLines } from "@/domain/letter/letter-outcomes";
import type { LetterPlace, LetterRecord } from "@/domain/letter/letter-record";
import { LINK_MARK, oneLine } from "@/domain/message";
import { missingEvidence } from "@/domain/missing-evidence/missing-evidence";
import { countWordFirst } from "@/domain/ranking/count-word";
import { normalizeCandidate } from "@/domain/scoring/normalize-candidate";
import { resolvePolicy } from "@/domain/scoring/resolve-policy";
import { scoreCandidate } from "@/domain/scoring/score-candidate";
import { candidateInputOf, policyInputOf } from "@/domain/scoring-input";

/** A letter as it is drafted; `{link}` in the text stands for the candidate's own page. */
export interface LetterDraft {
  readonly subject: string;
  readonly text: string;
}

const LONGEST_SUBJECT = 120;

/** Nothing people typed may become a second link. */
const typed = (text: string) => text.replaceAll(LINK_MARK, "");

/** A subject as long as one can be, never ending in half a character. */
const cut = (subject: string) => subject.slice(0, LONGEST_SUBJECT).replace(/\p{Cs}$/u, "");

function withoutMarks<Value>(value: Value): Value {
  return JSON.parse(typed(JSON.stringify(value))) as Value;
}

function ratedWords({ reviews, outcomes }: ApplicationRecord): string {
  if (outcomes.length === 0) return "No result of yours was entered, so there was nothing to rate.";
  if (reviews.length === 0) return "Nobody has handed in a rating of your results.";
  const people = reviews.length === 1 ? "One person" : `${countWordFirst(reviews.length)} people`;
  const alone = reviews.length === 1 ? "" : ", each of them alone";
  return `${people} rated your results${alone}, first without your name, your schools and your certificates in sight. Certificates were shown only after that.`;
}

function considered(application: ApplicationRecord, weight: (id: string) => number): string[] {
  const lines = consideredLines(application, weight);
  return [
    "What was considered",
    ...(lines.length > 0 ? [`We looked at what you have done:\n${lines.join("\n")}`] : []),
    ratedWords(application),
  ];
}

function missing(lines: readonly string[]): string[] {
  const words =
    lines.length > 0 ? `We did not have:\n${lines.join("\n")}` : "There was nothing we could name.";
  return ["What was missing", words];
}

function reasons(application: ApplicationRecord, opening: OpeningRecord): string[] {
  const policy = resolvePolicy(policyInputOf(opening));
  const score = scoreCandidate(normalizeCandidate(candidateInputOf(application, opening)), policy);
  const totals = new Map(score.contributions.map(({ id, total }) => [id, total]));
  const lines = missingLines(missingEvidence(application, opening, policy), application, opening);
  return [
    ...considered(application, (id) => totals.get(id) ?? 0),
    "What counted",
    countedWords(score, application, opening),
    ...missing(lines),
  ];
}

/**
 * The letter about a decision, in plain words, from the decided application's own record alone: what was considered, what
 * counted most, what was missing, how to correct or contest it, what is stored. The same record gives the same letter,
 * whoever else was in the opening. A person edits and sends it.
 */
export function composeLetter(record: LetterRecord, place: LetterPlace): LetterDraft {
  const { kind, organization, opening, application } = withoutMarks(record);
  const { name, contact, day } = withoutMarks(place);
  const title = oneLine(opening.title);
  const paragraphs = [
    `Dear ${oneLine(name)},`,
    openingWords(kind, { organization, opening: title, contact: contact.name }),
    ...reasons(application, opening),
    "How to correct or contest this",
    ...correctWords(contact, day),
    "What is stored, and for how long",
    storedWords(organization, title),
    `Kind regards,\n${contact.name}\n${organization}`,
  ];
  const subject = `${organization}: your application for ${title}`;
  return { subject: cut(oneLine(subject)), text: paragraphs.join("\n\n") };
}
