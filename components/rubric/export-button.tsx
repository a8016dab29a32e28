"use client";

import { useQueryClient } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { useState } from "react";
import { showError } from "@/components/form/api-error";
import { Button } from "@/components/ui/button";
import { useTRPC } from "@/lib/trpc-client";

/** A file name out of a title: `fileName("Operations analyst, claims")` is "template-operations-analyst-claims.json". */
function fileName(title: string): string {
  const words = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  return `template-${words.slice(0, 60) || "role"}.json`;
}

function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** Keeps brief, rubric and questions, as they are stored, as a file. */
export function ExportButton({ openingId }: { openingId: string }) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  async function save() {
    setBusy(true);
    try {
      const options = trpc.template.export.queryOptions({ openingId }, { staleTime: 0 });
      const file = await queryClient.fetchQuery(options);
      download(fileName(file.title), `${JSON.stringify(file, null, 2)}\n`);
    } catch (error) {
      showError(error);
    } finally {
      setBusy(false);
    }
  }
  return (
    <Button onClick={save} disabled={isBusy}>
      <Download aria-hidden />
      Export as a file
    </Button>
  );
}
