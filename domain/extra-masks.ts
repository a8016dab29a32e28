import { fold } from "@/domain/blinding-fold";

/** Words to hide after a change: each once, however it is written, the latest last. */
export function changedMasks(
  words: readonly string[],
  { add, remove }: { add: readonly string[]; remove: readonly string[] },
): string[] {
  const gone = new Set(remove.map((word) => fold(word).text));
  const kept = words.filter((word) => !gone.has(fold(word).text));
  const known = new Set(kept.map((word) => fold(word).text));
  for (const word of add) {
    const folded = fold(word).text;
    if (known.has(folded)) continue;
    known.add(folded);
    kept.push(word);
  }
  return kept;
}
