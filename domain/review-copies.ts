import { type Edit, mergeAnswers } from "@/domain/review-answer";

/**
 * What several windows of one device kept of one answer, as one edit, and the places of those that say something else: they
 * wait until the first is stored, and then stand against it as any other change does. Throws when there are none.
 */
export function mergeCopies(copies: readonly Edit[]): { readonly edit: Edit; readonly others: number[] } {
  const [first, ...rest] = copies;
  if (!first) throw new Error("There is no copy.");
  const others: number[] = [];
  let edit = first;
  for (const [index, copy] of rest.entries()) {
    const merged = copy.base === edit.base ? mergeAnswers(edit.from, edit, copy) : null;
    if (merged) edit = { ...edit, ...merged, tried: [...edit.tried, ...copy.tried] };
    else others.push(index + 1);
  }
  return { edit, others };
}
