"use client";

import { X } from "lucide-react";
import Link from "next/link";
import { AddCompared } from "@/components/comparison/add-compared";
import { CopyComparison } from "@/components/comparison/copy-comparison";
import type { ComparedSet } from "@/components/comparison/use-compared";
import { PrintButton } from "@/components/decision/print-button";
import { Button } from "@/components/ui/button";
import { ToggleGroup, ToggleGroupItem } from "@/components/ui/toggle-group";
import { LetterBadge } from "@/components/word/letter-badge";

const MOST = 4;

interface CompareBarProps {
  compared: ComparedSet;
  canDecide: boolean;
}

/** Who is compared, and what can be done about it. */
export function CompareBar({ compared, canDecide }: CompareBarProps) {
  const { answer, people, ids, hrefOf, isLettersOnly, setLettersOnly } = compared;
  const { openingId } = answer;
  return (
    <div className="mb-[22px] flex flex-wrap items-center gap-2 text-sm print:hidden">
      <ul aria-label="Who is compared" className="flex flex-wrap items-center gap-2">
        {people.map(({ candidate, letter, name }) => (
          <li
            key={candidate.applicationId}
            className="inline-flex h-8 max-w-full items-center gap-2 rounded-md border border-border-strong bg-card pr-1 pl-1 touch:h-11"
          >
            <LetterBadge letter={letter} />
            {isLettersOnly ? null : (
              <Link
                href={`/openings/${openingId}/applications/${candidate.applicationId}`}
                prefetch={false}
                dir="auto"
                className="max-w-48 truncate hover:underline"
              >
                {name}
              </Link>
            )}
            <Link
              href={hrefOf(ids.filter((id) => id !== candidate.applicationId))}
              prefetch={false}
              aria-label={`Take ${name} out of the comparison`}
              className="grid size-6 place-items-center rounded-sm text-muted-foreground hover:bg-accent hover:text-foreground touch:size-11"
            >
              <X aria-hidden className="size-3.5 stroke-[1.5]" />
            </Link>
          </li>
        ))}
        {people.length < MOST ? (
          <li>
            <AddCompared openingId={openingId} ids={ids} hrefOf={hrefOf} />
          </li>
        ) : null}
      </ul>
      <span className="flex-1" />
      <div className="flex items-center gap-2 max-sm:hidden">
        <ToggleGroup
          value={isLettersOnly ? "letters" : "names"}
          onValueChange={(value) => setLettersOnly(value === "letters")}
          aria-label="Names"
        >
          <ToggleGroupItem value="names">Names</ToggleGroupItem>
          <ToggleGroupItem value="letters">Letters only</ToggleGroupItem>
        </ToggleGroup>
        <CopyComparison href={hrefOf(ids)} />
        <PrintButton />
        {canDecide ? (
          <Button variant="primary" asChild>
            <Link href={`/openings/${openingId}/decision`}>Decide…</Link>
          </Button>
        ) : null}
      </div>
    </div>
  );
}
