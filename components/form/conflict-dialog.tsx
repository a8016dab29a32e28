"use client";

import dynamic from "next/dynamic";
import type { FieldValues } from "react-hook-form";
import type { ConflictDialogProps } from "@/components/form/conflict-props";

const ConflictVersions = dynamic(() =>
  import("@/components/form/conflict-versions").then((module) => module.ConflictVersions),
);

/** Both versions side by side when somebody else saved first. Put one into every form that edits a stored row. */
export function ConflictDialog<Values extends FieldValues>(props: ConflictDialogProps<Values>) {
  if (!props.of.conflict) return null;
  return <ConflictVersions {...(props as unknown as ConflictDialogProps<FieldValues>)} />;
}
