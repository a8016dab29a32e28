"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { Copy, FileUp } from "lucide-react";
import dynamic from "next/dynamic";
import { useState } from "react";
import { ExportButton } from "@/components/rubric/export-button";
import type { Rubric } from "@/components/rubric/rubric-values";
import { Button } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { useTRPC } from "@/lib/trpc-client";

const CopyDialog = dynamic(() => import("@/components/rubric/copy-dialog").then((it) => it.CopyDialog));
const ImportDialog = dynamic(() => import("@/components/rubric/import-dialog").then((it) => it.ImportDialog));

interface TemplatePanelProps {
  rubric: Rubric;
  /** Whether something here is not saved yet: what would replace it waits until it is. */
  isDirty: boolean;
}

/** The rubric with its brief and questions as a template: kept as a file, and taken over from a file or another role. */
export function TemplatePanel({ rubric, isDirty }: TemplatePanelProps) {
  const trpc = useTRPC();
  const { openingId, version } = rubric;
  const { data: opening } = useSuspenseQuery(trpc.opening.get.queryOptions({ openingId }));
  const [asked, setAsked] = useState<"copy" | "import" | null>(null);
  const goal = { openingId, version, openingVersion: opening.version };
  const dialog = { goal, rubric, onClose: () => setAsked(null) };
  return (
    <Panel title="Template">
      <p className="mb-3 text-muted-foreground">
        {isDirty
          ? "Save the rubric before you take over another, and to have it in the file."
          : "Rubric, the brief’s prompts and interview questions, to use again."}
      </p>
      <div className="grid justify-items-start gap-2">
        <Button disabled={isDirty} onClick={() => setAsked("copy")}>
          <Copy aria-hidden />
          Copy from another role
        </Button>
        <Button disabled={isDirty} onClick={() => setAsked("import")}>
          <FileUp aria-hidden />
          Import a file
        </Button>
        <ExportButton openingId={openingId} />
      </div>
      {asked === "copy" ? <CopyDialog {...dialog} /> : null}
      {asked === "import" ? <ImportDialog {...dialog} /> : null}
    </Panel>
  );
}
