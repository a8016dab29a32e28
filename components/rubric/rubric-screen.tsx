"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { Lock } from "lucide-react";
import dynamic from "next/dynamic";
import { OpeningFrame } from "@/components/opening/opening-frame";
import { SectionFinding } from "@/components/word/section-finding";
import { formatDay } from "@/lib/format";
import { useTRPC } from "@/lib/trpc-client";

const RubricForm = dynamic(() =>
  import("@/components/rubric/rubric-form").then((module) => module.RubricForm),
);
const RubricText = dynamic(() =>
  import("@/components/rubric/rubric-text").then((module) => module.RubricText),
);

function note(frozenOn: string | null, canEdit: boolean): string {
  if (frozenOn) return "The first rating fixed it, so that nobody can fit the weights to the people.";
  return canEdit
    ? "Set it before the first rating: that fixes it, so that nobody can fit the weights to the people."
    : "Hiring managers and admins set it, until the first rating fixes it.";
}

/** The rubric tab: to edit while it may change, to read once it is frozen. */
export function RubricScreen({ openingId }: { openingId: string }) {
  const trpc = useTRPC();
  const { data: rubric } = useSuspenseQuery(trpc.rubric.get.queryOptions({ openingId }));
  const { frozenOn, canEdit, version } = rubric;
  const status = frozenOn ? (
    <span className="inline-flex items-center gap-1.5 text-sm whitespace-nowrap text-muted-foreground max-sm:hidden">
      <Lock aria-hidden className="size-3.5 stroke-[1.5]" />
      Frozen {formatDay(frozenOn)}
    </span>
  ) : null;
  return (
    <OpeningFrame openingId={openingId} current="rubric" status={status}>
      <SectionFinding className="mb-6" note={note(frozenOn, canEdit)}>
        {frozenOn
          ? `Rubric ${version}, frozen on ${formatDay(frozenOn)}`
          : "What is rated, and how much it weighs"}
      </SectionFinding>
      {canEdit ? <RubricForm rubric={rubric} /> : <RubricText rubric={rubric} />}
    </OpeningFrame>
  );
}
