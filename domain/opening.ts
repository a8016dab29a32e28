import { z } from "zod";
import { AI_SKILL_LEVELS } from "@/domain/ai-skill-level";
import { calendarDay } from "@/domain/calendar-day";
import { id, versionedId } from "@/domain/ids";
import { interviewQuestions } from "@/domain/interview-question";
import { optionalLine, optionalText, requiredLine } from "@/domain/text";

export const OPENING_STATUSES = ["DRAFT", "OPEN", "DECIDED", "ARCHIVED"] as const;
export type OpeningStatus = (typeof OPENING_STATUSES)[number];

/** A share from 0 to 1, edited as 0 to 100 %. */
export const share = z
  .number({ error: "Please give a number." })
  .min(0, { error: "Between 0 and 100 %." })
  .max(1, { error: "Between 0 and 100 %." });

/** The four questions a role answers before it can open. All may be empty in a draft. */
export const brief = z.object({
  goals: optionalText,
  bottlenecks: optionalText,
  teamAiSkillLevel: z.enum(AI_SKILL_LEVELS).nullable(),
  measuresOfSuccess: optionalText,
});
export type Brief = z.infer<typeof brief>;

const openingFields = brief.extend({
  title: requiredLine,
  location: optionalLine,
  hiringManagerId: id,
  roleExpectsAi: share,
  employerValuesCertificates: share,
  asOf: calendarDay,
  /** The certificate without which nobody can do this job; blank where none is needed, as for most. */
  requiredCertificate: optionalLine,
  requiredCertificateReason: optionalText,
  interviewQuestions,
});

/** A certificate is required together with what it is for, or not at all. */
function checkRequirement(
  value: { readonly requiredCertificate: string; readonly requiredCertificateReason: string },
  context: z.RefinementCtx,
): void {
  const { requiredCertificate, requiredCertificateReason } = value;
  if ((requiredCertificate === "") === (requiredCertificateReason === "")) return;
  context.addIssue(
    requiredCertificate
      ? {
          code: "custom",
          path: ["requiredCertificateReason"],
          message: "Say what it is for: everyone on this role will read it.",
        }
      : { code: "custom", path: ["requiredCertificate"], message: "Which certificate is it?" },
  );
}

export const openingInput = openingFields.superRefine(checkRequirement);
export type OpeningInput = z.infer<typeof openingInput>;

/** Settings that scores are made of: fixed once rating has begun, as the weights are. */
export const SCORED_SETTINGS = ["roleExpectsAi", "employerValuesCertificates", "asOf"] as const;

/** How far ahead ages may be counted, in days. */
const FARTHEST_AS_OF_DAYS = 366;

/** Why `asOf` cannot be the day ages are counted to, or undefined. Days as "2026-11-01". */
export function asOfProblem(asOf: string, today: string): string | undefined {
  const days = (Date.parse(asOf) - Date.parse(today)) / 86_400_000;
  return days > FARTHEST_AS_OF_DAYS ? "At most a year from today." : undefined;
}

export const newOpeningInput = openingFields
  .extend({
    templateKey: z.string().max(60),
    /** Sets of criteria added to the template's own (domain/template/criteria-sets.ts), by key. */
    criteriaSets: z.array(z.string().max(60)).max(8).default([]),
  })
  .superRefine(checkRequirement);
export type NewOpeningInput = z.infer<typeof newOpeningInput>;

export const openingUpdate = openingFields.extend(versionedId.shape).superRefine(checkRequirement);
export type OpeningUpdate = z.infer<typeof openingUpdate>;

/** An opening as it stood on the screen from which its status is changed. */
export const versionedOpening = versionedId;
export type VersionedOpening = z.infer<typeof versionedOpening>;

const BRIEF_QUESTIONS: Record<keyof Brief, string> = {
  goals: "What this role is for is still blank.",
  bottlenecks: "What holds the team back is still blank.",
  teamAiSkillLevel: "The team's AI skill level is still blank.",
  measuresOfSuccess: "How success is measured is still blank.",
};

/** What a brief still lacks, by field; empty when the role can open. `missingFromBrief({...}).goals` is a sentence. */
export function missingFromBrief(value: Brief): Partial<Record<keyof Brief, string>> {
  const keys = Object.keys(BRIEF_QUESTIONS) as (keyof Brief)[];
  return Object.fromEntries(keys.filter((key) => !value[key]).map((key) => [key, BRIEF_QUESTIONS[key]]));
}
