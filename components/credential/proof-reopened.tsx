"use client";

import { Eye } from "lucide-react";
import type { Proof } from "@/components/credential/use-proof-deeds";
import { Button } from "@/components/ui/button";
import { When } from "@/components/word/when";
import { countedWords } from "@/domain/credential-proof/reopening";

interface ProofReopenedProps {
  proof: Pick<Proof, "reopenedAt" | "seenAt" | "lost" | "genuine" | "theirs">;
  /** Left out for who only reads. */
  onDealt?: () => void;
}

/** Says that a certificate no longer holds, since when, why, and what it counted for. */
export function ProofReopened({ proof, onDealt }: ProofReopenedProps) {
  const { reopenedAt, seenAt, lost, genuine, theirs } = proof;
  if (!reopenedAt) return null;
  const isOpen = seenAt === null;
  return (
    <div
      role={isOpen ? "status" : undefined}
      className={
        isOpen
          ? "grid gap-2 rounded-md border border-attention/45 bg-attention-subtle px-3.5 py-3 text-sm"
          : "grid gap-1 text-sm text-muted-foreground"
      }
    >
      <p className={isOpen ? "flex gap-2 font-strong text-attention-text" : undefined}>
        {isOpen ? <Eye aria-hidden className="mt-0.5 size-4 shrink-0 stroke-[1.5]" /> : null}
        <span>
          This certificate no longer holds, since <When at={reopenedAt} />.
        </span>
      </p>
      <p>
        {genuine.answer === "YES" ? theirs.words : genuine.words} It no longer counts as its issuer’s word.{" "}
        {countedWords(lost)}
      </p>
      {isOpen && onDealt ? (
        <div>
          <Button size="sm" onClick={onDealt}>
            Dealt with
          </Button>
        </div>
      ) : null}
    </div>
  );
}
