/** Widths in px at 12 px of the text face, by kind of character, as measured; anything unknown counts as a wide script. */
const WIDTHS: readonly [RegExp, number][] = [
  [/[ .,:;'’!|ijlI]/, 3],
  [/[-–()/frt1]/, 4.9],
  [/[mwMW→%&@]/, 10.2],
  [/[0-9]/, 7.4],
  [/[A-Z\u00c0-\u00de]/, 8],
  [/[\u0020-\u058f\u2000-\u22ff]/, 6.9],
];
const WIDE_SCRIPT = 13;

/** Width in px of one line, estimated; `scale` is 1 for 12 px regular. Example: `textWidth("44.4", 1)` is 25.2. */
export function textWidth(text: string, scale: number): number {
  const width = (char: string) => WIDTHS.find(([kind]) => kind.test(char))?.[1] ?? WIDE_SCRIPT;
  return Array.from(text).reduce((sum, char) => sum + width(char) * scale, 0);
}

/**
 * The text if it fits `width` px, else its short form or what stands before its first comma if that does, else its
 * beginning with "…": SVG text does not wrap. `scale` is 1 for 12 px. Example: `fitText("Backlog report, 6 h → 45 min", 120)` is "Backlog report".
 */
export function fitText(text: string, width: number, scale = 1, short?: string): string {
  const [before] = text.split(", ", 1);
  const fitting = [text, short, before].find((form) => form && textWidth(form, scale) <= width);
  if (fitting) return fitting;
  const kept = Array.from(text);
  while (kept.length > 1 && textWidth(`${kept.join("")}…`, scale) > width) kept.pop();
  return `${kept.join("").trimEnd()}…`;
}

/** The text in at most `maxLines` lines of `width` px at 12 px, broken between words; the last is cut if it must be. */
export function wrapText(text: string, width: number, maxLines: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.length - 1;
    const joined = last < 0 ? word : `${lines[last]} ${word}`;
    if (last >= 0 && (textWidth(joined, 1) <= width || lines.length >= maxLines)) lines[last] = joined;
    else if (lines.length < maxLines) lines.push(word);
  }
  return lines.map((line) => fitText(line, width));
}
