import type { FieldValues } from "react-hook-form";
import type { ServerForm } from "@/components/form/use-server-form";

/** What the conflict dialog shows, and of which form. */
export interface ConflictDialogProps<Values extends FieldValues> {
  // biome-ignore lint/suspicious/noExplicitAny: what the schema makes of the values does not matter here
  of: ServerForm<Values, any>;
  /** What each field is called on the form. Fields without a name here are not listed. */
  labels: Partial<Record<keyof Values & string, string>>;
  /** Values in words, where they are not text: `{ teamAiSkillLevel: (value) => AI_SKILL_LEVEL_NAMES[value] }`. */
  say?: Partial<Record<keyof Values & string, (value: unknown) => string>>;
}
