import { HardDrive } from "lucide-react";
import type { Draft } from "@/components/outcome/use-draft";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/word/notice";

/** Says that what stands in the form was typed before, and lets go of it on request. */
export function DraftNotice({ draft }: { draft: Draft }) {
  if (!draft.isRestored) return null;
  return (
    <Notice
      icon={HardDrive}
      role="status"
      className="mb-4"
      action={<Button onClick={draft.discard}>Start afresh</Button>}
    >
      This is what you typed before, kept on this device{draft.keptAt ? ` at ${draft.keptAt}` : ""}. It is not
      saved yet.
    </Notice>
  );
}
