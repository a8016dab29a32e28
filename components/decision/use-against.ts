"use client";

import { useEffect, useMemo, useState } from "react";
import type { DecisionKind } from "@/domain/decision-kind";
import type { RouterOutputs } from "@/lib/trpc-client";

type Desk = RouterOutputs["decision"]["desk"];

function loadArithmetic() {
  return Promise.all([import("@/domain/decision-against"), import("@/domain/scoring/ahead")]);
}

/**
 * What is asked of whoever is about to decide against the arithmetic, or null. Computed here with the domain's own code, so
 * that it shows before anything is sent; the server decides.
 */
export function useAgainst(desk: Desk, applicationId: string, kind: DecisionKind): string | null {
  const [arithmetic, setArithmetic] = useState<Awaited<ReturnType<typeof loadArithmetic>> | null>(null);
  useEffect(() => {
    let isHere = true;
    // Without it the question comes with the server's answer.
    loadArithmetic().then(
      (loaded) => isHere && setArithmetic(loaded),
      () => {},
    );
    return () => {
      isHere = false;
    };
  }, []);
  return useMemo(() => {
    const { applications, priorSupport } = desk;
    const decided = applications.find(({ id }) => id === applicationId);
    if (!arithmetic || !decided?.score) return null;
    const [{ againstArithmetic, askForReason }, { probabilityAhead }] = arithmetic;
    const { score } = decided;
    const rivals = applications.flatMap((other) => {
      if (!other.score || other.id === applicationId) return [];
      const probability = probabilityAhead(score, other.score, priorSupport);
      return [{ name: other.name, hasPlace: other.score.isRated, probability }];
    });
    const against = againstArithmetic(kind, { name: decided.name, hasPlace: score.isRated }, rivals);
    return against && askForReason(against);
  }, [arithmetic, desk, applicationId, kind]);
}
