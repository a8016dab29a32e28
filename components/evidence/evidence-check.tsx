"use client";

import Link from "next/link";
import { useParams } from "next/navigation";
import { useId } from "react";
import type { DossierEvidence } from "@/components/candidate/dossier-types";
import { CheckHistory } from "@/components/evidence/check-history";
import { checkHref } from "@/components/evidence/check-types";
import { checkWords } from "@/components/evidence/evidence-words";
import { Button } from "@/components/ui/button";

interface EvidenceCheckProps {
  piece: DossierEvidence;
  canCheck: boolean;
}

/** How a piece of evidence stands, all that was said of it, and, for those who may, the way to the desk where it is checked. */
export function EvidenceCheck({ piece, canCheck }: EvidenceCheckProps) {
  const titleId = useId();
  const place = useParams<{ openingId: string; applicationId: string }>();
  const isReopened = piece.checks.length === 0 && piece.checkNote !== "";
  const todo = piece.checkStatus === "UNCHECKED" ? "Check it" : "Check it again";
  return (
    <section aria-labelledby={titleId} className="grid gap-2 border-t border-border pt-3 text-sm">
      <p id={titleId} className="font-strong">
        {checkWords(piece)}
      </p>
      {isReopened ? (
        <p dir="auto" className="break-words whitespace-pre-wrap">
          {piece.checkNote}
        </p>
      ) : null}
      {canCheck ? (
        <p>
          <Button asChild>
            <Link href={checkHref(place, piece.id)} aria-label={`${todo}: ${piece.title}`}>
              {todo}
            </Link>
          </Button>
        </p>
      ) : null}
      <CheckHistory checks={piece.checks} canReopen={canCheck} />
    </section>
  );
}
