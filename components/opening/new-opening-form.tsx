"use client";

import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { FormProblem } from "@/components/form/form-problem";
import { useServerForm } from "@/components/form/use-server-form";
import { BriefFields } from "@/components/opening/brief-fields";
import type { Template } from "@/components/opening/brief-prompts";
import { SetChoice } from "@/components/opening/set-choice";
import { TemplateExamples } from "@/components/opening/template-examples";
import { useKeys } from "@/components/shell/use-keys";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { PageFinding } from "@/components/word/page-finding";
import { SectionTitle } from "@/components/word/section-title";
import { useTRPC } from "@/lib/trpc-client";

/** The second step: the template's draft, made one's own and saved as a draft. */
export function NewOpeningForm({ template, memberId }: { template: Template; memberId: string }) {
  const trpc = useTRPC();
  const router = useRouter();
  const queryClient = useQueryClient();
  const { data: choices } = useSuspenseQuery(trpc.opening.choices.queryOptions());
  const create = useMutation(trpc.opening.create.mutationOptions());
  const [criteriaSets, setCriteriaSets] = useState<readonly string[]>([]);
  const { hiringManagers, today } = choices;
  const manager = hiringManagers.find((one) => one.memberId === memberId) ?? hiringManagers[0];
  const form = useServerForm({
    schema: () => import("@/domain/opening").then((module) => module.openingInput),
    values: {
      title: template.key === "blank" ? "" : template.title,
      location: "",
      hiringManagerId: manager?.memberId ?? "",
      goals: template.goals.draft,
      bottlenecks: template.bottlenecks.draft,
      teamAiSkillLevel: null,
      measuresOfSuccess: template.measuresOfSuccess.draft,
      roleExpectsAi: 0.75,
      employerValuesCertificates: 0.75,
      asOf: today,
      requiredCertificate: "",
      requiredCertificateReason: "",
      interviewQuestions: [...template.questions],
    },
    save: (values) =>
      create.mutateAsync({ ...values, templateKey: template.key, criteriaSets: [...criteriaSets] }),
    onSaved: async ({ id }) => {
      await queryClient.invalidateQueries();
      router.push(`/openings/${id}/brief`);
    },
  });
  useKeys({ "mod+enter": () => void form.submit() });
  return (
    <>
      <PageFinding note="Saved as a draft. Nobody can be entered before the four questions are answered and the role is open.">
        {template.key === "blank" ? "A new role" : `A new role: ${template.title.toLowerCase()}`}
      </PageFinding>
      <div className="mt-6 grid items-start gap-x-9 gap-y-8 rail:grid-cols-[minmax(0,1fr)_var(--rail-width)]">
        <form onSubmit={form.submit} noValidate aria-label="Brief">
          <BriefFields of={form} template={template} hiringManagers={hiringManagers} />
          <SectionTitle className="mt-8 mb-2">What is rated</SectionTitle>
          <SetChoice chosen={criteriaSets} onChange={setCriteriaSets} />
          <div className="mt-6 grid gap-3 border-t border-border pt-5">
            <FormProblem of={form} />
            <div className="flex flex-wrap gap-2">
              <Button type="submit" variant="primary" disabled={form.isSaving}>
                Save the draft <Kbd>⌘↵</Kbd>
              </Button>
              <Button asChild variant="ghost">
                <Link href="/openings/new">Choose another template</Link>
              </Button>
            </div>
          </div>
        </form>
        <TemplateExamples template={template} />
      </div>
    </>
  );
}
