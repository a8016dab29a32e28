import "server-only";

/**
 * The same text in memory of its own, for what is kept long: a text that was cut out of another keeps all of that one, and
 * one that was put together keeps each of its pieces.
 */
export function ownText(text: string): string {
  const copy = Buffer.from(text).toString();
  // Half a character, which no encoding can write, stays as it came.
  return copy === text ? copy : text;
}
