export const AI_SKILL_LEVELS = ["NOT_STARTED", "TRYING", "DAILY_USE", "BUILT_IN"] as const;
export type AiSkillLevel = (typeof AI_SKILL_LEVELS)[number];

/** What the team can already do with AI, as the screen says it. */
export const AI_SKILL_LEVEL_NAMES: Record<AiSkillLevel, string> = {
  NOT_STARTED: "Not started",
  TRYING: "Trying things out",
  DAILY_USE: "In daily use",
  BUILT_IN: "Built into how we work",
};
