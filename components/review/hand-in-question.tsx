"use client";

import dynamic from "next/dynamic";
import type { useHandIn } from "@/components/review/use-hand-in";

const HandInDialog = dynamic(() =>
  import("@/components/review/hand-in-dialog").then((it) => it.HandInDialog),
);

interface HandInQuestionProps {
  number: number;
  answers: number;
  handIn: ReturnType<typeof useHandIn>;
}

/** The question before a review is locked; it loads when first asked. */
export function HandInQuestion({ number, answers, handIn }: HandInQuestionProps) {
  if (!handIn.isAsking) return null;
  return (
    <HandInDialog
      ratings={answers}
      number={number}
      isBusy={handIn.isBusy}
      onConfirm={handIn.confirm}
      onCancel={handIn.cancel}
    />
  );
}
