/** The letter a candidate has in a comparison: `letterOf(0)` is "A". */
export function letterOf(index: number): string {
  return String.fromCharCode(65 + index);
}
