import { fold } from "@/domain/blinding-fold";
import type { BlindingPolicy } from "@/domain/blinding-policy";
import { findUnmasked } from "@/domain/unmasked/find-unmasked";
import type { HitKind } from "@/domain/unmasked/hit";

/** Where a reviewer reads a text. */
export const TEXT_FIELDS = [
  "statement",
  "metric",
  "unit",
  "aiPart",
  "ownPart",
  "limits",
  "statusNote",
  "title",
  "description",
  "checkNote",
  "fileName",
] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** A text a reviewer reads, masked, and where it stands; `pieceId` is the evidence or the file it belongs to. */
export interface PlacedText {
  readonly outcomeId: string;
  readonly pieceId: string | null;
  readonly field: TextField;
  readonly text: string;
}

/** One occurrence of something that may give somebody away, with the words around it. */
export interface Occurrence {
  readonly outcomeId: string;
  readonly pieceId: string | null;
  readonly field: TextField;
  /** The character of the masked text at which it starts. */
  readonly start: number;
  readonly before: string;
  readonly word: string;
  readonly after: string;
}

/** Something that may give somebody away, and everywhere it stands. */
export interface Finding {
  readonly kind: HitKind;
  /** As it is first written. */
  readonly word: string;
  readonly occurrences: readonly Occurrence[];
}

/** Characters of context on either side of what was found. */
const CONTEXT = 44;

function before(text: string, start: number): string {
  const from = Math.max(0, start - CONTEXT);
  const cut = text.slice(from, start);
  return from === 0 ? cut : `…${cut.replace(/^\S*\s/, "")}`;
}

function after(text: string, end: number): string {
  const cut = text.slice(end, end + CONTEXT);
  return end + CONTEXT >= text.length ? cut : `${cut.replace(/\s\S*$/, "")}…`;
}

/** Every word that is written small somewhere in the texts, folded: written large elsewhere it is no name. */
function smallWords(texts: readonly string[]): string[] {
  return texts.flatMap((text) =>
    [...text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}’'-]+/gu)].map(([word]) => fold(word).text),
  );
}

/**
 * What may still give somebody away in all the texts a reviewer reads of one person, each word once, in the order they
 * are read. `vocabulary` are texts of the opening, whose words name nobody.
 */
export function listFindings(
  texts: readonly PlacedText[],
  policy: BlindingPolicy,
  vocabulary: readonly string[],
): Finding[] {
  const known = new Set([
    ...smallWords(texts.map(({ text }) => text)),
    ...vocabulary.flatMap((text) => fold(text).text.split(/[^\p{L}\p{N}]+/u)),
  ]);
  const byWord = new Map<string, Finding>();
  for (const { text, ...place } of texts) {
    for (const { kind, start, end } of findUnmasked(text, policy, known)) {
      const word = text.slice(start, end);
      const key = `${kind} ${fold(word).text}`;
      const found = byWord.get(key) ?? { kind, word, occurrences: [] };
      const occurrence = { ...place, start, before: before(text, start), word, after: after(text, end) };
      byWord.set(key, { ...found, occurrences: [...found.occurrences, occurrence] });
    }
  }
  return [...byWord.values()];
}
