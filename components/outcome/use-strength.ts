"use client";

import { useMemo } from "react";
import type { StoredOutcome } from "@/components/outcome/outcome-details";
import { type Strength, strengthOf, type WeighedPiece } from "@/components/outcome/strength";
import type { OutcomeEntry } from "@/domain/outcome";
import { isMeasured } from "@/domain/outcome-fields";
import { fillPolicy } from "@/domain/scoring/fill-policy";
import type { PolicyInput } from "@/domain/scoring/policy";

const STATEMENT = "statement";

/** The evidence a draft stands for: the own statement when the candidate says so, and each row, unchecked. */
function piecesOf({ source, statement, evidence }: OutcomeEntry): WeighedPiece[] {
  const rows = evidence.map(({ kind, title }, index): WeighedPiece => {
    return { id: `row-${index}`, kind, checkStatus: "UNCHECKED", title };
  });
  if (source === "TEAM" || statement.trim() === "") return rows;
  return [
    { id: STATEMENT, kind: "BARE_SELF_REPORT", checkStatus: "UNCHECKED", title: "Own statement" },
    ...rows,
  ];
}

/** The strength of what stands in the form of a new outcome, kept in step while one types. */
export function useDraftStrength(
  entry: OutcomeEntry,
  policy: PolicyInput,
): { strength: Strength; titles: ReadonlyMap<string, string>; hasNumbers: boolean } {
  const resolved = useMemo(() => fillPolicy(policy), [policy]);
  const pieces = piecesOf(entry);
  const hasNumbers = typeof entry.baseline === "number" && typeof entry.after === "number";
  const strength = strengthOf(pieces, isMeasured(entry) && hasNumbers, resolved);
  return { strength, titles: new Map(pieces.map(({ id, title }) => [id, title])), hasNumbers };
}

/** The strength of a stored outcome, with what was checked and disputed. */
export function useStoredStrength(outcome: StoredOutcome, policy: PolicyInput): Strength {
  const resolved = useMemo(() => fillPolicy(policy), [policy]);
  return useMemo(() => strengthOf(outcome.evidence, isMeasured(outcome), resolved), [outcome, resolved]);
}
