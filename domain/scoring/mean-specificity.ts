import type { ChecklistAnswer } from "@/domain/credential-words";

const VALUES: Readonly<Record<ChecklistAnswer, number>> = { YES: 1, NO: 0, UNANSWERED: 0.5 };

/**
 * Specificity of a credential, 0–1: the mean of the quality checklist, yes 1, no 0, unanswered ½. At least one answer.
 * Example: yes, yes, yes, unanswered gives .875.
 */
export function meanSpecificity(answers: readonly ChecklistAnswer[]): number {
  let sum = 0;
  for (const answer of answers) sum += VALUES[answer];
  return sum / answers.length;
}
