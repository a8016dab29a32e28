/**
 * What an issuer wrote, as one line that can be stored and shown: no control characters, no halves of characters, at most
 * `most` long. `plainLine("a\u0000b", 120)` is "a b".
 */
export function plainLine(text: string, most: number): string {
  const plain = text.replace(/[\p{Cc}\p{Cs}]+/gu, " ").trim();
  if (plain.length <= most) return plain;
  const cut = plain.slice(0, most - 1).replace(/\p{Cs}$/u, "");
  return `${cut.trimEnd()}…`;
}
