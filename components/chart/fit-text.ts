/** Width of the average character at 12 px in the text face, measured; wide scripts take about twice as much. */
const CHARACTER = 6.1;
const isWide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|\p{Extended_Pictographic}/u;

const widthOf = (text: string, scale: number) =>
  Array.from(text).reduce((sum, char) => sum + (isWide.test(char) ? 2 : 1) * CHARACTER * scale, 0);

/** The text, or its beginning with "…", so that it fits `width` px in SVG, which does not wrap. `scale` 1 is 12 px. */
export function fitText(text: string, width: number, scale = 1): string {
  if (widthOf(text, scale) <= width) return text;
  const kept = Array.from(text);
  while (kept.length > 1 && widthOf(`${kept.join("")}…`, scale) > width) kept.pop();
  return `${kept.join("").trimEnd()}…`;
}

/** The text in at most `maxLines` lines of `width` px, broken between words; the last one is cut if it must be. */
export function wrapText(text: string, width: number, maxLines: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines[lines.length - 1];
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && (widthOf(joined, 1) <= width || lines.length >= maxLines)) {
      lines[lines.length - 1] = joined;
    } else if (lines.length < maxLines) {
      lines.push(word);
    }
  }
  return lines.map((line) => fitText(line, width));
}
