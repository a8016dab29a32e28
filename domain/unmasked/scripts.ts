import { fold } from "@/domain/blinding-fold";
import { type Hit, hitsOf } from "@/domain/unmasked/hit";

/** English words and signs of measuring that are written with such letters all the same. */
const ENGLISH = new Set([
  "cafe",
  "cliche",
  "naive",
  "naivete",
  "resume",
  "fiance",
  "protege",
  "facade",
  "uber",
  "expose",
  "premiere",
]);

const FOREIGN_LETTERS =
  /(?:(?!\p{Script=Latin})[\p{L}\p{M}])+(?:[\s'’-]+(?:(?!\p{Script=Latin})[\p{L}\p{M}])+)*/gu;
const MARKED_WORD = /[\p{Script=Latin}\p{M}'’-]*(?![a-zA-Z])\p{Script=Latin}[\p{Script=Latin}\p{M}'’-]*/gu;
const SIGNS = /^[µμΩσπαβκ∆Δ]$/u;

/** Words in letters that English does without: they tell where somebody, or somebody's name, comes from. */
export function findScripts(text: string): Hit[] {
  const foreign = hitsOf("SCRIPT", FOREIGN_LETTERS, text);
  const marked = hitsOf("SCRIPT", MARKED_WORD, text);
  return [...foreign, ...marked].filter(({ start, end }) => {
    const word = text.slice(start, end);
    return !SIGNS.test(word) && !ENGLISH.has(fold(word).text);
  });
}
