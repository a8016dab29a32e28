import type { GreenhouseFile, GreenhouseRow } from "./greenhouse-file";
import type { ImportedDraft, PersonProblem } from "./imported-person";
import { MOST_IMPORTED_DRAFTS, MOST_IMPORTED_TEXT } from "./imported-person";
import { under } from "./json-path";
import { itemsOf, lineOf, memberOf, referenceOf, textOf } from "./json-value";
import { takePartialDay } from "./partial-day";
import { deedsIn } from "./scorecard-text";
import { addProblem } from "./take-field";

/** Something an interviewer wrote down, and what had been asked. */
interface Note {
  readonly asked: string;
  readonly text: unknown;
}

/** "Private notes" stay private, wherever they stand. */
const PRIVATE = /\bprivate\b/i;

/** The answers that come with a scorecard, in lists of their own (v3) or inside it, and its key take-aways. */
function notesOf(file: GreenhouseFile, { row }: GreenhouseRow): Note[] {
  const answers = file.answers.get(referenceOf(memberOf(row, "id"))) ?? [];
  const apart = answers.map(({ row: answer }): Note => {
    const question = file.questions.get(referenceOf(memberOf(answer, "scorecard_question_id")))?.[0]?.row;
    const asked = memberOf(answer, "question") ?? memberOf(question, "question");
    return { asked: lineOf(asked), text: memberOf(answer, "answer") };
  });
  const inside = itemsOf(memberOf(row, "questions")).map(
    (answer): Note => ({ asked: lineOf(memberOf(answer, "question")), text: memberOf(answer, "answer") }),
  );
  const all = [...apart, ...inside, { asked: "", text: memberOf(row, "notes") }];
  return all.filter(({ asked, text }) => textOf(text) !== "" && !PRIVATE.test(asked));
}

/** A scorecard somebody has handed in; what is still being written is nobody else's. */
function isHandedIn({ row }: GreenhouseRow): boolean {
  const status = memberOf(row, "status");
  return status === undefined || status === null
    ? lineOf(memberOf(row, "submitted_at")) !== ""
    : lineOf(status) !== "draft";
}

function draftsOf(notes: readonly Note[], day: string, today: string): ImportedDraft[] {
  return notes.flatMap(({ asked, text }) =>
    deedsIn(text, today).map(({ outcome, sourceText }) => ({
      outcome,
      sourceText,
      evidence: [
        {
          kind: "INTERVIEW_ACCOUNT" as const,
          title: day === "" ? "Interview" : `Interview, ${day}`,
          description: asked === "" ? "" : `Asked: ${asked}`.slice(0, 1000).replace(/\p{Cs}$/u, ""),
          link: "",
        },
      ],
    })),
  );
}

/**
 * What a candidate is said in interviews to have done, as drafts with an unchecked account of the interview. Neither ratings
 * nor recommendations, attributes, private notes or the interviewer's name are ever looked at.
 */
export function takeScorecards(
  problems: PersonProblem[],
  file: GreenhouseFile,
  candidate: string,
  today: string,
): ImportedDraft[] {
  const drafts: ImportedDraft[] = [];
  const seen = new Set<string>();
  let length = 0;
  for (const scorecard of (file.scorecards.get(candidate) ?? []).filter(isHandedIn)) {
    const { path, row } = scorecard;
    const notes = notesOf(file, scorecard);
    length += notes.reduce((sum, { text }) => sum + textOf(text).length, 0);
    if (length > MOST_IMPORTED_TEXT) {
      addProblem(problems, path, "This is too long to be read. What stands before it is.", "");
      return drafts;
    }
    const heldAt = memberOf(row, "interviewed_at");
    const day = takePartialDay(problems, under(path, "interviewed_at"), heldAt, today)?.first ?? "";
    for (const draft of draftsOf(notes, day, today)) {
      if (seen.has(draft.sourceText)) continue;
      if (drafts.length >= MOST_IMPORTED_DRAFTS) {
        addProblem(
          problems,
          path,
          `Only the first ${MOST_IMPORTED_DRAFTS} results are read.`,
          draft.sourceText,
        );
        return drafts;
      }
      seen.add(draft.sourceText);
      drafts.push(draft);
    }
  }
  return drafts;
}
