/**
 * What people are called in a running sentence: their first word where that alone tells them apart, else the whole name.
 * Example: "Alina Marsh" and "Ben Okoro" are Alina and Ben; "Candidate A" and "Candidate B" stay as they are.
 */
export function shortNames(names: readonly string[]): string[] {
  const firsts = names.map((name) => name.trim().split(/\s+/)[0] ?? name);
  return names.map((name, index) => {
    const first = firsts[index] ?? "";
    const isAlone = firsts.filter((other) => other.toLowerCase() === first.toLowerCase()).length === 1;
    return isAlone && first.length > 1 ? first : name;
  });
}
