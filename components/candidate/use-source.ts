"use client";

import { parseAsString, useQueryState } from "nuqs";

/** What an open number names: what kind of thing, which one, and on which criterion. */
export interface Source {
  readonly kind: "support" | "outcome" | "criterion" | "rating" | "evidence" | "credential" | "review";
  readonly id: string;
  readonly criterionKey: string;
}

const KINDS: readonly string[] = [
  "support",
  "outcome",
  "criterion",
  "rating",
  "evidence",
  "credential",
  "review",
] satisfies Source["kind"][];

/** `parseSource("rating.42.productivity")` is a rating of outcome 42 on that criterion; null for what names nothing. */
export function parseSource(text: string | null): Source | null {
  const [kind = "", id = "", criterionKey = ""] = (text ?? "").split(".");
  return KINDS.includes(kind) ? { kind: kind as Source["kind"], id, criterionKey } : null;
}

/** Which number is open, kept in the address as `?source=…`, so that it can be sent to somebody. */
export function useSource() {
  const [text, setText] = useQueryState("source", parseAsString.withOptions({ history: "push" }));
  return {
    source: parseSource(text),
    open: (source: string) => void setText(source),
    close: () => void setText(null),
  };
}
