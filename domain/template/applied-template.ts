import type { TemplateFile, TemplatePart } from "@/domain/template/template-file";

/** What of an opening, beside its rubric, a template can change. */
export interface TemplatedBrief {
  readonly templateKey: string | null;
  readonly goals: string;
  readonly bottlenecks: string;
  readonly measuresOfSuccess: string;
  readonly interviewQuestions: readonly string[];
}

/**
 * A brief with the chosen parts of a template. Nothing somebody wrote into the brief is overwritten: drafts go where the
 * answer is still blank. Questions are replaced as a whole.
 */
export function applyTemplate(
  stored: TemplatedBrief,
  file: TemplateFile,
  parts: readonly TemplatePart[],
): TemplatedBrief {
  const isBrief = parts.includes("brief");
  const answer = (key: keyof TemplateFile["brief"]) => stored[key] || (isBrief ? file.brief[key] : "");
  return {
    templateKey: isBrief ? (file.family ?? stored.templateKey) : stored.templateKey,
    goals: answer("goals"),
    bottlenecks: answer("bottlenecks"),
    measuresOfSuccess: answer("measuresOfSuccess"),
    interviewQuestions: parts.includes("questions") ? file.interviewQuestions : stored.interviewQuestions,
  };
}
