"use client";

import type { ReactNode } from "react";
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
import { CONFIDENCE_WORDS } from "@/domain/confidence-words";
import type { Answer } from "@/domain/review-answer";
import { cn } from "@/lib/utils";

interface Told {
  /** What a blank answer is called here. */
  blank: string;
  /** Whether it was asked how sure one is. */
  hasConfidence: boolean;
}

interface ClashDialogProps extends Told {
  /** What was asked: "Improves productivity". */
  question: string;
  mine: Answer;
  theirs: Answer;
  onKeep: (keep: "mine" | "theirs") => void;
}

interface VersionProps extends Told {
  title: string;
  answer: Answer;
  other: Answer;
}

function Said({ term, isSame, children }: { term: string; isSame: boolean; children: ReactNode }) {
  return (
    <div>
      <dt className="axis">{term}</dt>
      <dd dir="auto" className={cn("break-words whitespace-pre-line", !isSame && "bg-attention-subtle")}>
        {children}
      </dd>
    </div>
  );
}

function Version({ title, answer, other, blank, hasConfidence }: VersionProps) {
  const level =
    answer.level === undefined ? "not answered" : answer.level === null ? blank : levelWords(answer.level);
  return (
    <section className="min-w-0 rounded-md border border-border-strong p-3 text-sm">
      <h3 className="mb-2 font-strong">{title}</h3>
      <dl className="grid gap-1.5">
        <Said term="Level" isSame={answer.level === other.level}>
          {level}
        </Said>
        {hasConfidence && (
          <Said term="How sure" isSame={answer.confidence === other.confidence}>
            {CONFIDENCE_WORDS[answer.confidence]}
          </Said>
        )}
        <Said term="Note" isSame={answer.note.trim() === other.note.trim()}>
          {answer.note || "none"}
        </Said>
      </dl>
    </section>
  );
}

/** Two windows or devices answered one question differently: both answers, one of which is chosen. */
export function ClashDialog({ question, mine, theirs, onKeep, ...told }: ClashDialogProps) {
  return (
    <AlertDialog open>
      <AlertDialogContent onEscapeKeyDown={(event) => event.preventDefault()}>
        <AlertDialogHeader>
          <AlertDialogTitle>You answered this somewhere else too</AlertDialogTitle>
          <AlertDialogDescription>
            {question}: which answer counts? Both stay until you choose.
          </AlertDialogDescription>
        </AlertDialogHeader>
        <div className="grid gap-3 sm:grid-cols-2">
          <Version title="In this window" answer={mine} other={theirs} {...told} />
          <Version title="In the other window or device" answer={theirs} other={mine} {...told} />
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
