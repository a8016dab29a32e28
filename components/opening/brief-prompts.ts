import type { RouterOutputs } from "@/lib/trpc-client";

export type Template = RouterOutputs["template"]["list"][number];

/** What to think about at each of the brief's written questions, where no template says it for the job. */
export const GENERAL_PROMPTS = {
  goals: "What is this role for? What should be different because of this person?",
  bottlenecks: "What holds the team back today?",
  measuresOfSuccess: "How will you know after a year, and who counts it?",
} as const;

/** The prompt of a question: the template's own, else the general one. */
export function promptOf(template: Template | undefined, key: keyof typeof GENERAL_PROMPTS): string {
  return template?.[key].prompt ?? GENERAL_PROMPTS[key];
}
