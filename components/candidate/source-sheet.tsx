"use client";

import { ArrowLeft } from "lucide-react";
import type { ReactNode } from "react";
import type { Dossier } from "@/components/candidate/dossier-types";
import { CredentialSource } from "@/components/candidate/source-credential";
import { CriterionSource } from "@/components/candidate/source-criterion";
import { EvidenceSource } from "@/components/candidate/source-evidence";
import { OutcomeSource } from "@/components/candidate/source-outcome";
import type { SourceProps } from "@/components/candidate/source-props";
import { RatingSource } from "@/components/candidate/source-rating";
import { ReviewSource } from "@/components/candidate/source-review";
import { SupportSource } from "@/components/candidate/source-support";
import { type Source, useSource } from "@/components/candidate/use-source";
import { Button } from "@/components/ui/button";
import { Sheet, SheetContent, SheetDescription, SheetTitle } from "@/components/ui/sheet";
import { pointsSheetOf } from "@/domain/candidate-points";

const BODIES: Readonly<Record<Source["kind"], (props: SourceProps) => ReactNode>> = {
  support: SupportSource,
  outcome: OutcomeSource,
  criterion: CriterionSource,
  rating: RatingSource,
  evidence: EvidenceSource,
  credential: CredentialSource,
  review: ReviewSource,
};

const TITLES: Readonly<Record<Source["kind"], string>> = {
  support: "What the support is made of",
  outcome: "One outcome",
  criterion: "One criterion",
  rating: "One outcome on one criterion",
  evidence: "One piece of evidence",
  credential: "One certificate",
  review: "One review",
};

/** The sheet in which any number of the dossier opens, down to evidence and to who rated what, and why. */
export function SourceSheet({ dossier, source }: { dossier: Dossier; source: Source }) {
  const { open, close } = useSource();
  const Body = BODIES[source.kind];
  return (
    <Sheet open onOpenChange={(isOpen) => isOpen || close()}>
      <SheetContent>
        <div className="grid gap-1 pr-8">
          <SheetTitle>{TITLES[source.kind]}</SheetTitle>
          <SheetDescription dir="auto" className="break-words">
            {dossier.person.name}, {dossier.opening.title}
          </SheetDescription>
        </div>
        <Body dossier={dossier} points={pointsSheetOf(dossier.score)} source={source} />
        {source.kind === "support" ? null : (
          <Button variant="ghost" className="mt-auto w-fit" onClick={() => open("support")}>
            <ArrowLeft aria-hidden /> All of it
          </Button>
        )}
      </SheetContent>
    </Sheet>
  );
}
