"use client";

import dynamic from "next/dynamic";
import type { FieldValues } from "react-hook-form";
import type { ServerForm } from "@/components/form/use-server-form";

export interface ConflictDialogProps<Values extends FieldValues> {
  // biome-ignore lint/suspicious/noExplicitAny: what the schema makes of the values does not matter here
  of: ServerForm<Values, any>;
  /** What each field is called on the form. Fields without a name here are not listed. */
  labels: Partial<Record<keyof Values & string, string>>;
  /** Values in words, where they are not text: `{ teamAiSkillLevel: (value) => AI_SKILL_LEVEL_NAMES[value] }`. */
  say?: Partial<Record<keyof Values & string, (value: unknown) => string>>;
}

const ConflictVersions = dynamic(() =>
  import("@/components/form/conflict-versions").then((module) => module.ConflictVersions),
);

/** Both versions side by side when somebody else saved first. Put one into every form that edits a stored row. */
export function ConflictDialog<Values extends FieldValues>(props: ConflictDialogProps<Values>) {
  if (!props.of.conflict) return null;
  return <ConflictVersions {...(props as unknown as ConflictDialogProps<FieldValues>)} />;
}
