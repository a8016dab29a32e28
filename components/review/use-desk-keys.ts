"use client";

import { useRouter } from "next/navigation";
import type { RefObject } from "react";
import { openNextEvidence } from "@/components/review/blind-evidence";
import type { DeskWalk } from "@/components/review/desk-walk";
import type { DeskDeeds } from "@/components/review/use-desk-deeds";
import { useKeys } from "@/components/shell/use-keys";
import { nextConfidence } from "@/domain/confidence-words";
import type { Answer } from "@/domain/review-answer";

interface DeskKeysOptions {
  deeds: DeskDeeds;
  walk: DeskWalk;
  noteRef: RefObject<HTMLTextAreaElement | null>;
  answer: Answer;
  onNext: () => void;
  finish: () => void;
  /** Whether the whole is asked about, of which nobody is asked how sure they are. */
  isOverall: boolean;
}

/** The keys of the desk; what they do can be done by pointing, too. */
export function useDeskKeys(options: DeskKeysOptions): void {
  const { deeds, walk, noteRef, answer, onNext, finish, isOverall } = options;
  const router = useRouter();
  const note = () => noteRef.current?.focus();
  const levels = [0, 1, 2, 3, 4].map((level) => [String(level), () => deeds.change({ level })]);
  const ofPairs = {
    c: () => deeds.change({ confidence: nextConfidence(answer.confidence) }),
    e: () => openNextEvidence(document),
    p: deeds.pointNext,
  };
  useKeys({
    ...Object.fromEntries(levels),
    ...(isOverall ? {} : ofPairs),
    n: () => deeds.change({ level: null }),
    j: walk.next,
    k: () => walk.back?.(),
    l: deeds.last,
    m: note,
    "/": note,
    z: deeds.undo,
    enter: onNext,
    escape: () => router.push("/reviews"),
    "mod+enter": finish,
  });
}
