const SPACE = /[ \t\r]*/y;
// Pieces of a text in quotes, not the whole: a pattern for the whole could be made to go back and forth.
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON allows no control character in a text
const PIECE = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Where a pattern that begins here ends; undefined where it does not, or is empty. */
function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) && pattern.lastIndex > at ? pattern.lastIndex : undefined;
}

/** Where the spaces that begin here end, line ends aside. */
export function spaceEnd(text: string, at: number): number {
  return endOf(SPACE, text, at) ?? at;
}

/** Where the number, true, false or null that begins here ends, as JSON writes them. */
export function plainEnd(text: string, at: number): number | undefined {
  return endOf(PLAIN, text, at);
}

/** Where the text in quotes that begins here ends, behind the second quote. */
export function textEnd(text: string, start: number): number | undefined {
  let at: number | undefined = text[start] === '"' ? start + 1 : undefined;
  while (at !== undefined) {
    at = endOf(PIECE, text, at) ?? at;
    if (text[at] === '"') return at + 1;
    at = endOf(ESCAPE, text, at);
  }
  return undefined;
}
