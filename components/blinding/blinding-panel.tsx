import Link from "next/link";
import type { Dossier } from "@/components/candidate/dossier-types";
import { Button } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { BLINDING_STATE_WORDS } from "@/domain/blinding-state";
import { formatCount } from "@/lib/format";

/** In a dossier: whether somebody looked through what reviewers read of this candidate, and the way there. */
export function BlindingPanel({ dossier }: { dossier: Dossier }) {
  const { blinding, opening, application, outcomes } = dossier;
  if (!blinding || outcomes.length === 0) return null;
  const { state, withheldFiles } = blinding;
  return (
    <Panel title="Before the review">
      <p className={state === "CHECKED" ? "section-note" : "text-sm text-attention-text"}>
        {BLINDING_STATE_WORDS[state]}.
      </p>
      {withheldFiles > 0 ? (
        <p className="section-note mt-1">{formatCount(withheldFiles, "file")} withheld from reviewers.</p>
      ) : null}
      <Button asChild className="mt-3 w-full">
        <Link href={`/openings/${opening.id}/applications/${application.id}/blinding`}>
          What could give them away
        </Link>
      </Button>
    </Panel>
  );
}
