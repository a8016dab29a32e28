import { AI_SKILL_LEVEL_NAMES } from "@/domain/ai-skill-level";
import { formatPercent } from "@/lib/format";
import type { RouterOutputs } from "@/lib/trpc-client";

/** The brief to read, for those who do not write it. */
export function BriefText({ opening }: { opening: RouterOutputs["opening"]["get"] }) {
  const { goals, bottlenecks, teamAiSkillLevel, measuresOfSuccess, hiringManagerName } = opening;
  const answers = [
    ["What this role is for", goals],
    ["What holds the team back", bottlenecks],
    ["The team’s AI skill level", teamAiSkillLevel ? AI_SKILL_LEVEL_NAMES[teamAiSkillLevel] : ""],
    ["How success is measured", measuresOfSuccess],
    ["Hiring manager", hiringManagerName],
    ["How much the role expects AI", formatPercent(opening.roleExpectsAi)],
    ["How much certificates are valued", formatPercent(opening.employerValuesCertificates)],
    ["A certificate this role requires", opening.requiredCertificate || "None"],
    ...(opening.requiredCertificate
      ? [["What that certificate is for", opening.requiredCertificateReason] as const]
      : []),
    ["What the interview asks", opening.interviewQuestions.join("\n\n")],
  ] as const;
  return (
    <dl className="max-w-measure">
      {answers.map(([question, answer]) => (
        <div key={question} className="border-t border-border py-4 first:border-t-0 first:pt-0">
          <dt className="text-sm text-muted-foreground">{question}</dt>
          <dd className="mt-1 text-md break-words whitespace-pre-wrap" dir="auto">
            {answer || <span className="text-muted-foreground">Still blank</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
