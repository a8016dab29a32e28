"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { showError } from "@/components/form/api-error";
import {
  type Certificates,
  type Change,
  type OwnRating,
  readChanges,
} from "@/components/review/certificates-data";
import { useKeptChanges } from "@/components/review/use-kept-changes";
import { pairKey } from "@/domain/review-progress";
import { useTRPCClient } from "@/lib/trpc-client";

/** What the certificates change: nothing, or some ratings; asked once, and sent as a whole. */
export function useCertificatesAnswer(data: Certificates) {
  const client = useTRPCClient();
  const queries = useQueryClient();
  const { kept, keep, drop } = useKeptChanges(data);
  const { answer, changes } = kept;
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);

  function choose(next: "no" | "yes") {
    keep((now) => ({ ...now, answer: next }));
    setProblem(undefined);
  }

  /** A rating chosen to be changed, or no longer. */
  function toggle(rating: OwnRating) {
    const key = pairKey(rating);
    setProblem(undefined);
    keep((now) => {
      const others = now.changes.filter((change) => change.key !== key);
      const isNew = others.length === now.changes.length;
      return { answer: "yes", changes: isNew ? [...others, { key, reason: "" }] : others };
    });
  }

  function change(key: string, values: Partial<Change>) {
    keep((now) => ({
      ...now,
      changes: now.changes.map((one) => (one.key === key ? { ...one, ...values } : one)),
    }));
    setProblems(({ [key]: _, ...rest }) => rest);
  }

  async function finish() {
    if (isBusy) return;
    if (!answer) return setProblem("Say first whether this changes any of your ratings.");
    const { problems: found, ready } = readChanges(data, answer === "yes" ? changes : []);
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    if (answer === "yes" && ready.length === 0) return setProblem("Choose the rating it changes.");
    setBusy(true);
    try {
      await client.review.confirm.mutate({ applicationId: data.applicationId, changes: ready });
      drop();
    } catch (error) {
      showError(error);
    } finally {
      setBusy(false);
      await queries.invalidateQueries();
    }
  }

  return { answer, choose, changes, toggle, change, problems, problem, isBusy, finish: () => void finish() };
}

export type CertificatesAnswer = ReturnType<typeof useCertificatesAnswer>;
