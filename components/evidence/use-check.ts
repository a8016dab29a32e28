"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useEntryChanged } from "@/components/candidate/use-entry-changed";
import { type CheckDesk, checkHref } from "@/components/evidence/check-types";
import { errorDataOf, showError } from "@/components/form/api-error";
import { toast } from "@/components/ui/toast";
import { type CheckStatus, type CheckVerdict, NOTE_MISSING } from "@/domain/evidence-check";
import { useTRPC } from "@/lib/trpc-client";

const UNDO_MS = 8_000;

const DONE: Readonly<Record<CheckStatus, string>> = {
  CHECKED: "It counts as checked",
  PARTLY: "It counts in part",
  DISPUTED: "It counts for nothing",
  UNCHECKED: "Check stored. It stays own word so far",
};

interface Problem {
  readonly verdict?: string;
  readonly note?: string;
}

/** A check while it is being made: the answer, the note, what is missing, and storing it with a way back. */
export function useCheck(desk: CheckDesk, back: string) {
  const { evidence, outcome, opening, application, next } = desk;
  const trpc = useTRPC();
  const router = useRouter();
  const entryChanged = useEntryChanged();
  const [verdict, setVerdict] = useState<CheckVerdict | null>(null);
  const [note, setNote] = useState("");
  const [problem, setProblem] = useState<Problem>({});
  const undo = useMutation(
    trpc.evidence.reopenCheck.mutationOptions({ onSuccess: () => entryChanged(), onError: showError }),
  );
  const check = useMutation(
    trpc.evidence.check.mutationOptions({
      onError: (error) => {
        const data = errorDataOf(error);
        if (data?.fields?.note) return setProblem({ note: data.fields.note });
        showError(error);
        if (data?.reason === "CONFLICT") void entryChanged();
      },
    }),
  );
  /** Answers whether it was sent. */
  function save(goesOn: boolean): boolean {
    if (check.isPending) return true;
    if (verdict === null) {
      setProblem({ verdict: "Choose one of the four." });
      return true;
    }
    if (NOTE_MISSING[verdict] !== "" && note.trim() === "") {
      setProblem({ note: NOTE_MISSING[verdict] });
      return false;
    }
    const said = { id: evidence.id, version: evidence.version, outcomeVersion: outcome.version };
    check.mutate(
      { ...said, verdict, note },
      {
        onSuccess: ({ checkId, status }) => {
          const take = { label: "Undo", onClick: () => undo.mutate({ id: checkId, note: "" }) };
          toast(DONE[status], { duration: UNDO_MS, action: take });
          void entryChanged();
          const place = { openingId: opening.id, applicationId: application.id };
          router.push(goesOn && next ? checkHref(place, next.evidenceId) : back);
        },
      },
    );
    return true;
  }
  return {
    verdict,
    note,
    problem,
    isSaving: check.isPending,
    choose: (value: CheckVerdict) => {
      setVerdict(value);
      setProblem({});
    },
    write: (value: string) => {
      setNote(value);
      setProblem({});
    },
    save,
  };
}
