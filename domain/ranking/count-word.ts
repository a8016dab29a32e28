const WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** A small count as a sentence says it: `countWord(3)` is "three", `countWord(40)` is "40". */
export function countWord(count: number): string {
  return WORDS[count] ?? count.toLocaleString("en-GB");
}

/** The same at the beginning of a sentence: `countWordFirst(2)` is "Two". */
export function countWordFirst(count: number): string {
  const word = countWord(count);
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Names as a sentence lists them: `joinNames(["Ann", "Ben", "Cy"])` is "Ann, Ben and Cy". */
export function joinNames(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
