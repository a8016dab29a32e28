import type { DefaultCriterionKey } from "@/domain/template/template";

/** The four default criteria as the screen says them, and what a reviewer asks of an outcome. */
export const DEFAULT_CRITERION_WORDS: Readonly<
  Record<DefaultCriterionKey, { readonly name: string; readonly question: string }>
> = {
  "problem-solving": {
    name: "Solves problems",
    question: "What was in the way, how did they find out, and is it gone?",
  },
  "technology-use": {
    name: "Uses technology effectively",
    question: "What did they have AI do, how did they check it, and where did they leave it out?",
  },
  productivity: {
    name: "Improves productivity",
    question: "What takes less time or effort now, for whom, and how was that measured?",
  },
  "business-value": {
    name: "Creates business value",
    question: "What is better for customers, revenue, cost or risk, and how much of it is theirs?",
  },
};
