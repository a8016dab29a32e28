"use client";

import { levelWords } from "@/components/review/level-text";
import {
  AlertDialog,
  AlertDialogContent,
  AlertDialogDescription,
  AlertDialogFooter,
  AlertDialogHeader,
  AlertDialogTitle,
} from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import type { Answer } from "@/domain/review-draft";

interface ClashDialogProps {
  /** What was asked: "Improves productivity". */
  question: string;
  /** What a blank answer is called here. */
  blank: string;
  mine: Answer;
  theirs: Answer;
  onKeep: (keep: "mine" | "theirs") => void;
}

function Version({
  title,
  answer,
  other,
  blank,
}: {
  title: string;
  answer: Answer;
  other: Answer;
  blank: string;
}) {
  const levels =
    answer.level === undefined ? "not answered" : answer.level === null ? blank : levelWords(answer.level);
  const mark = "bg-attention-subtle";
  return (
    <section className="min-w-0 rounded-md border border-border-strong p-3 text-sm">
      <h3 className="mb-2 font-strong">{title}</h3>
      <dl className="grid gap-1.5">
        <div>
          <dt className="axis">Level</dt>
          <dd className={answer.level === other.level ? undefined : mark}>{levels}</dd>
        </div>
        <div>
          <dt className="axis">Note</dt>
          <dd
            dir="auto"
            className={`break-words whitespace-pre-line ${answer.note === other.note ? "" : mark}`}
          >
            {answer.note || "none"}
          </dd>
        </div>
      </dl>
    </section>
  );
}

/** Two windows answered one question differently: both answers, one of which is chosen. */
export function ClashDialog({ question, blank, mine, theirs, onKeep }: ClashDialogProps) {
  return (
    <AlertDialog open>
      <AlertDialogContent onEscapeKeyDown={(event) => event.preventDefault()}>
        <AlertDialogHeader>
          <AlertDialogTitle>You answered this in another window too</AlertDialogTitle>
          <AlertDialogDescription>
            {question}: which answer counts? Both stay until you choose.
          </AlertDialogDescription>
        </AlertDialogHeader>
        <div className="grid gap-3 sm:grid-cols-2">
          <Version title="In this window" answer={mine} other={theirs} blank={blank} />
          <Version title="In the other window" answer={theirs} other={mine} blank={blank} />
        </div>
        <AlertDialogFooter>
          <Button onClick={() => onKeep("theirs")}>Take the other</Button>
          <Button variant="primary" onClick={() => onKeep("mine")}>
            Keep this one
          </Button>
        </AlertDialogFooter>
      </AlertDialogContent>
    </AlertDialog>
  );
}
