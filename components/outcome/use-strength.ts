"use client";

import { useMemo } from "react";
import type { OutcomeDetails } from "@/components/outcome/outcome-details";
import { type Strength, strengthOf, type WeighedPiece } from "@/components/outcome/strength";
import type { OutcomeEntry } from "@/domain/outcome";
import { isMeasured, RELEVANCE_VALUES } from "@/domain/outcome-fields";
import { fillPolicy } from "@/domain/scoring/fill-policy";
import type { RouterOutputs } from "@/lib/trpc-client";

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

export type EntryDesk = RouterOutputs["outcome"]["desk"];

const DAY = /^\d{4}-\d\d-\d\d$/;

/** The day an outcome counts from; what is not a day yet, while somebody types it, counts as not given. */
function endOf(entry: Pick<OutcomeEntry, "periodStart" | "periodEnd">, otherwise: string): string {
  return [entry.periodEnd, entry.periodStart].find((day) => day && DAY.test(day)) ?? otherwise;
}

/** The strength of what stands in the form of a new outcome, kept in step while one types. */
export function useDraftStrength(
  entry: OutcomeEntry,
  { policy, candidate, opening, today }: EntryDesk,
): { strength: Strength; titles: ReadonlyMap<string, string> } {
  const resolved = useMemo(() => fillPolicy(policy), [policy]);
  const pieces = piecesOf(entry);
  const hasNumbers = typeof entry.baseline === "number" && typeof entry.after === "number";
  const strength = strengthOf(pieces, isMeasured(entry) && hasNumbers, resolved, {
    candidate,
    end: endOf(entry, today),
    asOf: opening.asOf,
    relevance: RELEVANCE_VALUES[entry.relevance],
  });
  return { strength, titles: new Map(pieces.map(({ id, title }) => [id, title])) };
}

/** The strength of a stored outcome, with what was checked and disputed. */
export function useStoredStrength({ outcome, policy, candidate, opening }: OutcomeDetails): Strength {
  const resolved = useMemo(() => fillPolicy(policy), [policy]);
  return useMemo(
    () =>
      strengthOf(outcome.evidence, isMeasured(outcome), resolved, {
        candidate,
        outcomeId: outcome.id,
        end: endOf(outcome, outcome.enteredOn),
        asOf: opening.asOf,
        relevance: RELEVANCE_VALUES[outcome.relevance],
      }),
    [outcome, resolved, candidate, opening.asOf],
  );
}
