"use client";

import type { DossierEvidence } from "@/components/candidate/dossier-types";
import { useSource } from "@/components/candidate/use-source";
import { RUNG_WORDS } from "@/components/chart/rung";
import { RungMark } from "@/components/chart/rung-mark";
import { checkWords } from "@/components/evidence/evidence-words";
import { Button } from "@/components/ui/button";
import { countsAsChecked } from "@/domain/evidence-check";

/** The evidence of an outcome: what it is, who checked it, and a way to open each. */
export function EvidenceList({ evidence }: { evidence: readonly DossierEvidence[] }) {
  const { open } = useSource();
  if (evidence.length === 0) return <p className="section-note mt-3.5">No evidence yet.</p>;
  return (
    <ul aria-label="Evidence" className="mt-3.5 text-sm leading-[1.125rem]">
      {evidence.map((piece) => (
        <li
          key={piece.id}
          className="grid grid-cols-[12px_1fr_auto] items-baseline gap-x-2.5 gap-y-0.5 border-t border-border py-[7px] sm:grid-cols-[12px_150px_1fr_auto]"
        >
          <RungMark
            kind={piece.kind}
            isChecked={countsAsChecked(piece.checkStatus)}
            className="self-center"
          />
          <span>{RUNG_WORDS[piece.kind]}</span>
          <span className="min-w-0 break-words text-muted-foreground max-sm:col-start-2 max-sm:row-start-2">
            <bdi>{piece.title}</bdi>. {checkWords(piece)}
          </span>
          <Button
            variant="link"
            aria-label={`Open ${piece.title}`}
            className="max-sm:col-start-3 max-sm:row-start-1"
            onClick={() => open(`evidence.${piece.id}`)}
          >
            Open
          </Button>
        </li>
      ))}
    </ul>
  );
}
