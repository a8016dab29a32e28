import { fold } from "@/domain/blinding-fold";
import { FIRST_NAMES } from "@/domain/unmasked/first-names";
import type { Hit } from "@/domain/unmasked/hit";
import { isPlainWord } from "@/domain/unmasked/plain-words";

interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly isFirst: boolean;
}

const LARGE =
  "\\p{Lu}[\\p{Ll}\\p{M}][\\p{L}\\p{M}]*(?:[’'-]\\p{Lu}?[\\p{L}\\p{M}]+)*|\\p{Lu}{3,}(?:-\\p{Lu}{2,})*";
const PARTICLE = "(?:\\s(?:de|da|del|della|di|du|la|le|van|von|der|den|ter|al|el|bin|ibn|zu))*";
const SEQUENCE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${LARGE})(?:${PARTICLE}\\s(?:${LARGE}))*(?![\\p{L}\\p{N}])`,
  "gu",
);
const WORD = new RegExp(`(?<![\\p{L}\\p{N}])(?:${LARGE})(?![\\p{L}\\p{N}])`, "gu");
const SENTENCE_START = /(?:^|[.!?:;…\n•|–—-]\s*|[“"‘([]\s*)$/u;
const POSSESSIVE = /[’']s$/u;

function wordsOf(text: string, start: number, sequence: string): Word[] {
  return [...sequence.matchAll(WORD)].map((match) => {
    const at = start + match.index;
    return {
      start: at,
      end: at + match[0].length,
      folded: fold(match[0]).text.replace(POSSESSIVE, ""),
      isFirst: SENTENCE_START.test(text.slice(Math.max(0, at - 4), at)),
    };
  });
}

function isCapitals(text: string, { start, end }: Word): boolean {
  const written = text.slice(start, end);
  return written === written.toUpperCase();
}

/** Capitals alone are mostly an abbreviation ("SLA"); two of them, or one that is a first name, may be somebody's name. */
function mayBeName(text: string, word: Word, words: readonly Word[]): boolean {
  if (!isCapitals(text, word)) return true;
  const isNamed = words.some(({ folded }) => FIRST_NAMES.has(folded));
  return isNamed || (words.length === 2 && words.every((one) => isCapitals(text, one)));
}

function hitIn(text: string, words: readonly Word[], known: ReadonlySet<string>): Hit | null {
  const telling = words.filter(
    (word) => !isPlainWord(word.folded) && !known.has(word.folded) && mayBeName(text, word, words),
  );
  const [first] = telling;
  // One word alone at the start of a sentence is large for being there.
  const isByPlace =
    first !== undefined && words.length === 1 && first.isFirst && !FIRST_NAMES.has(first.folded);
  const last = telling.at(-1);
  return first && last && !isByPlace ? { kind: "NAME", start: first.start, end: last.end } : null;
}

/** A first word that starts a sentence and is no name belongs to the sentence: "Asked Otto Brandt" is about two words. */
function withoutSentenceStart(words: readonly Word[], lowered: ReadonlySet<string>): readonly Word[] {
  const [first] = words;
  const isOrdinary = first?.isFirst && words.length > 1 && lowered.has(first.folded);
  return isOrdinary ? words.slice(1) : words;
}

/**
 * Words written like names that are neither the start of a sentence nor known words of the work. `known` holds more such
 * words, folded: those of the opening, and every word that is also written small somewhere.
 */
export function findNames(text: string, known: ReadonlySet<string>): Hit[] {
  return [...text.matchAll(SEQUENCE)].flatMap((match) => {
    const words = withoutSentenceStart(wordsOf(text, match.index, match[0]), STARTERS);
    const hit = hitIn(text, words, known);
    return hit ? [hit] : [];
  });
}

/** Words that begin sentences about work and are followed by a name. */
const STARTERS: ReadonlySet<string> = new Set(
  (
    "a all also an and another any as asked at because before both but by checked confirmed during each every for from had here how " +
    "if in it its last later like made many most my no nobody not now of on once one only or other our over per saw seen shown since so some " +
    "somebody spoke talked that the their them then there these they this those three to together told two under until use used uses using was we " +
    "were what when where which while who why with within without wrote written your"
  ).split(" "),
);
