import { gradeOf, twoDecimals } from "@/domain/agreement/agreement-words";
import { countWord, countWordFirst, joinNames } from "@/domain/ranking/count-word";
import { AHEAD_FROM, percentInWords } from "@/domain/scoring/verdict";
import type { Hidden } from "@/domain/vote/ballot-answer";
import type { GutQuestion } from "./gut-questions";
import { FEWEST_ANSWERS } from "./pairs-asked";
import type { DirectAnswers } from "./round-outcome";
import { FEWEST_DONE } from "./round-progress";
import type { RoundResult } from "./round-result";

/** "12 pairs left", "1 pair left". */
export function leftWords(left: number): string {
  return `${left} ${left === 1 ? "pair" : "pairs"} left`;
}

/** "3 of 5 done". */
export function doneWords({ done, asked }: { readonly done: number; readonly asked: number }): string {
  return `${done} of ${asked} done`;
}

/** About how long so many pairs take, in whole minutes: a third of a minute each. `minutesFor(12)` is 4. */
export function minutesFor(pairs: number): number {
  return Math.max(1, Math.round(pairs / 3));
}

/** What the voter is asked, and what the last pair means. */
export function voteFinding(left: number): string {
  return left === 1 ? "The last pair: whom would you choose?" : "Whom would you choose?";
}

/** What opens a result that does not show yet. */
export function roundHiddenWords(hidden: Hidden): string {
  if (hidden === "UNTIL_OWN_VOTE") return "Nobody’s answers show before you are done with yours.";
  if (hidden === "UNTIL_ALL") return "The result shows once everybody asked is done, or the round was ended.";
  return `The result shows once ${countWord(FEWEST_DONE)} are done, so that nobody’s answers give another’s away.`;
}

/** How few answers are left to give before one can stop. */
export function finishWords(answered: number): string {
  const missing = FEWEST_ANSWERS - answered;
  if (missing <= 0) return "";
  return `After ${countWord(missing)} more you can leave it at that.`;
}

type Named = (applicationId: string) => string;

/** Whom the team would choose, with how sure that is. `name` gives what a person is called. */
export function outcomeFinding({ strengths, choices }: RoundResult, name: Named): string {
  const [first, second] = strengths;
  if (!first || !second || choices === 0) return "Nobody was chosen over anybody yet";
  const sure = first.aheadOfNext ?? 0.5;
  const percent = percentInWords(sure);
  if (sure >= AHEAD_FROM) return `The team would choose ${name(first.applicationId)}: ${percent}`;
  return `Too close to call between ${name(first.applicationId)} and ${name(second.applicationId)}, ${percent}`;
}

const REPEATS = {
  good: "Asked again, much the same order would come out",
  tentative: "Asked again, the order would hold by and large",
  weak: "Asked again, another order could well come out",
} as const;

/** How far the order carries: "Asked again, much the same order would come out: good, 0.84". */
export function reliabilityWords(reliability: number | null): string {
  if (reliability === null) return "";
  const grade = gradeOf(reliability);
  return `${REPEATS[grade]}: ${grade}, ${twoDecimals(reliability)}`;
}

/** The headline over the questions. */
export function questionsFinding(count: number): string {
  if (count === 0) return "Gut and evidence do not contradict each other";
  return `${countWordFirst(count)} ${count === 1 ? "question" : "questions"} the evidence leaves the team`;
}

/** Where the two disagree, in one sentence, without saying who is right. */
export function questionWords({ chosenId, aheadId, team, evidence }: GutQuestion, name: Named): string {
  const isTeamSure = team >= AHEAD_FROM;
  const choice = isTeamSure
    ? `The team would choose ${name(chosenId)}, ${percentInWords(team)}`
    : `The team leans towards ${name(chosenId)}, ${percentInWords(team)}`;
  const other =
    evidence >= AHEAD_FROM
      ? `the evidence has ${name(aheadId)} ahead, ${percentInWords(evidence)}`
      : `by the evidence ${name(aheadId)} and ${name(chosenId)} are too close to call`;
  return `${choice}; ${other}.`;
}

/** What the team is asked then. */
export const QUESTION = "What does the team know that is not in the evidence?";

function chose(count: number, by: readonly string[] | null): string {
  if (count === 0) return "nobody";
  return by && by.length > 0 ? joinNames(by) : countWord(count);
}

/** How the two were answered about side by side: "Side by side, Jonas and Mei chose Chiara, nobody Amara." */
export function directWords(direct: DirectAnswers, question: GutQuestion, name: Named): string {
  const { chosen, ahead, cannotTell, chosenBy, aheadBy } = direct;
  if (chosen + ahead + cannotTell === 0) {
    return "Nobody was asked about these two side by side; it follows from the other pairs.";
  }
  const told = `Side by side, ${chose(chosen, chosenBy)} chose ${name(question.chosenId)}, ${chose(ahead, aheadBy)} ${name(question.aheadId)}`;
  if (cannotTell === 0) return `${told}.`;
  return `${told}; ${countWord(cannotTell)} could not tell.`;
}

/** What the choices come from: "41 choices of three people; 4 times somebody could not tell." */
export function basisWords({ choices, cannotTell }: RoundResult, done: number): string {
  const people = `${countWord(done)} ${done === 1 ? "person" : "people"}`;
  const told = `${choices} ${choices === 1 ? "choice" : "choices"} of ${people}`;
  if (cannotTell === 0) return `${told}.`;
  return `${told}; ${cannotTell} ${cannotTell === 1 ? "time" : "times"} somebody could not tell, which counts for nobody.`;
}
