"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { showError } from "@/components/form/api-error";
import { toast } from "@/components/ui/toast";
import { TEMPLATE_PARTS, type TemplateFile, type TemplatePart } from "@/domain/template/template-file";
import { useTRPC } from "@/lib/trpc-client";

/** Where a template goes: an opening, as it stood on the screen. */
export interface TemplateGoal {
  readonly openingId: string;
  readonly version: number;
  readonly openingVersion: number;
}

/** Which parts of a template are taken over, and the two ways to do so. What is stale is read again. */
export function useApplyTemplate(goal: TemplateGoal, onDone: () => void) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [parts, setParts] = useState<readonly TemplatePart[]>(TEMPLATE_PARTS);
  const onSuccess = async () => {
    await queryClient.invalidateQueries();
    toast("Template taken over");
    onDone();
  };
  const onError = (error: unknown) => {
    showError(error);
    void queryClient.invalidateQueries();
  };
  const copying = useMutation(trpc.template.copy.mutationOptions({ onSuccess, onError }));
  const importing = useMutation(trpc.template.import.mutationOptions({ onSuccess, onError }));
  const target = { ...goal, parts: [...parts] };
  return {
    parts,
    setParts,
    copy: (sourceOpeningId: string) => copying.mutate({ ...target, sourceOpeningId }),
    read: (file: TemplateFile) => importing.mutate({ ...target, file }),
    isBusy: copying.isPending || importing.isPending,
  };
}
