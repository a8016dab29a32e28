"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Rubric } from "@/components/rubric/rubric-values";
import { TemplateDialog } from "@/components/rubric/template-dialog";
import { type TemplateGoal, useApplyTemplate } from "@/components/rubric/use-apply-template";
import { Field } from "@/components/ui/field";
import { NativeSelect } from "@/components/ui/native-select";
import { useTRPC } from "@/lib/trpc-client";

const STATUS_WORDS = { DRAFT: ", draft", OPEN: "", DECIDED: ", decided", ARCHIVED: ", archived" } as const;

interface CopyDialogProps {
  goal: TemplateGoal;
  rubric: Rubric;
  onClose: () => void;
}

/** Takes rubric, prompts and questions over from another opening. */
export function CopyDialog({ goal, rubric, onClose }: CopyDialogProps) {
  const trpc = useTRPC();
  const [sourceId, setSourceId] = useState("");
  const applied = useApplyTemplate(goal, onClose);
  const { data: sources } = useQuery(trpc.template.sources.queryOptions({ openingId: goal.openingId }));
  const { data: file } = useQuery(
    trpc.template.export.queryOptions({ openingId: sourceId }, { enabled: sourceId !== "" }),
  );
  return (
    <TemplateDialog
      title="Copy from another role"
      note="What somebody has worked out once can be used again. Nothing is copied of candidates, reviews or the panel."
      file={sourceId ? file : undefined}
      criteria={rubric.criteria}
      applied={applied}
      onConfirm={() => applied.copy(sourceId)}
      onClose={onClose}
    >
      <Field
        label="Role"
        hint={sources?.length === 0 ? "There is no other role you can see yet." : undefined}
      >
        <NativeSelect value={sourceId} onChange={(event) => setSourceId(event.target.value)}>
          <option value="">Choose</option>
          {sources?.map(({ id, title, status }) => (
            <option key={id} value={id}>
              {title}
              {STATUS_WORDS[status]}
            </option>
          ))}
        </NativeSelect>
      </Field>
    </TemplateDialog>
  );
}
