"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { TemplateList } from "@/components/opening/template-list";
import { useTRPC } from "@/lib/trpc-client";

const NewOpeningForm = dynamic(() =>
  import("@/components/opening/new-opening-form").then((module) => module.NewOpeningForm),
);

/** A new opening: the template first, then its brief. */
export function NewOpening({ templateKey, memberId }: { templateKey: string | null; memberId: string }) {
  const trpc = useTRPC();
  const { data: templates } = useSuspenseQuery(trpc.template.list.queryOptions());
  const template = templates.find(({ key }) => key === templateKey);
  if (!template) return <TemplateList templates={templates} />;
  return <NewOpeningForm key={template.key} template={template} memberId={memberId} />;
}
