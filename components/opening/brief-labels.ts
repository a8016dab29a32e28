import { AI_SKILL_LEVEL_NAMES, type AiSkillLevel } from "@/domain/ai-skill-level";
import type { OpeningInput } from "@/domain/opening";
import { formatDay, formatPercent } from "@/lib/format";

/** What each field of a brief is called where two versions stand side by side. */
export const BRIEF_LABELS: Record<keyof OpeningInput, string> = {
  title: "Title",
  location: "Location",
  hiringManagerId: "Hiring manager",
  goals: "What this role is for",
  bottlenecks: "What holds the team back",
  teamAiSkillLevel: "The team’s AI skill level",
  measuresOfSuccess: "How success is measured",
  roleExpectsAi: "How much the role expects AI",
  employerValuesCertificates: "How much you really value certificates",
  asOf: "Ages are counted to",
  requiredCertificate: "A certificate this role requires",
  requiredCertificateReason: "What that certificate is for",
  interviewQuestions: "Interview questions",
};

/** Interview questions as text, one a line. */
export function sayQuestions(value: unknown): string {
  return (value as readonly string[]).join("\n") || "blank";
}

/** Values of a brief that are not text, in words. */
export function sayBrief(hiringManagers: readonly { memberId: string; name: string }[]) {
  const share = (value: unknown) => formatPercent(Number(value));
  return {
    hiringManagerId: (value: unknown) =>
      hiringManagers.find(({ memberId }) => memberId === value)?.name ?? "somebody",
    teamAiSkillLevel: (value: unknown) => (value ? AI_SKILL_LEVEL_NAMES[value as AiSkillLevel] : "blank"),
    roleExpectsAi: share,
    employerValuesCertificates: share,
    asOf: (value: unknown) => formatDay(String(value)),
    interviewQuestions: sayQuestions,
  };
}
