import { hasDeed, isSectionTitle } from "./is-outcome";

/** One thing a pasted text says, with the heading it stood under ("Analyst, Northgate Mutual, 2021–2024"). */
export interface PastedItem {
  readonly text: string;
  readonly heading: string;
}

/** An item longer than this is cut: no statement is, and every rule then works on a bounded text. */
const LONGEST_ITEM = 1200;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is left out
const UNSTORABLE = /[\u0000-\u0008\u000b\u000e-\u001f\u007f\u200b\u2060\ufeff]|\p{Cs}/gu;
const BULLET = /^\s{0,40}(?:[-–—*•▪▸►◦‣·●○■□✓✔➢➤>]+|\(?\d{1,2}[.)]|[a-h][.)])[ \t]+(?=\S)/u;
/** A sentence ends at a full stop before a capital, but not after "e.g.", "approx." or an initial. */
const SENTENCE_END = /([.!?])[ \t]+(?=[\p{Lu}\d"“(€£$])/gu;
const ABBREVIATION = /(?:\b(?:e\.g|i\.e|approx|ca|incl|vs|etc|no|mr|ms|mrs|dr|inc|ltd|co|st)|\b\p{L})\.$/iu;
const HAS_YEAR = /\b(?:19|20)\d\d\b/;
const STUDIES = /\b(?:university|college|school|bsc|msc|ba|ma|mba|phd|degree|diploma|gpa)\b/i;

function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const { index } of text.matchAll(SENTENCE_END)) {
    const sentence = text.slice(from, index + 1);
    if (ABBREVIATION.test(sentence.slice(-12))) continue;
    sentences.push(sentence);
    from = index + 1;
  }
  return [...sentences, text.slice(from)];
}

/** A line that says where or when the next ones happened: short, no full stop, a year or a colon and no deed in it. */
function isHeading(line: string): boolean {
  if (line.length > 120 || /[.!?]$/.test(line)) return false;
  if (isSectionTitle(line) || /^[^:]{2,60}:$/.test(line)) return true;
  return HAS_YEAR.test(line) && !hasDeed(line);
}

/** What a heading lends to the lines below it; those below a degree or a bare title were not done there. */
function lent(heading: string): string {
  return isSectionTitle(heading) || STUDIES.test(heading) ? "" : heading;
}

function isContinued(line: string, raw: string): boolean {
  return /^\s{2,}\S/.test(raw) || /^[\p{Ll}\d€£$(%]/u.test(line);
}

function tidy(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

interface Block {
  text: string;
  readonly heading: string;
  readonly isBullet: boolean;
}

function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let heading = "";
  let open: Block | undefined;
  for (const raw of text.split(/\r\n?|\n|\u2028|\u2029|\f/)) {
    const line = tidy(raw);
    if (line === "") {
      open = undefined;
      continue;
    }
    const bullet = BULLET.exec(raw)?.[0];
    if (!bullet && isHeading(line)) {
      heading = lent(line);
      open = undefined;
    } else if (bullet) {
      open = { text: tidy(raw.slice(bullet.length)), heading, isBullet: true };
      blocks.push(open);
    } else if (open && (!open.isBullet || isContinued(line, raw))) {
      open.text = `${open.text} ${line}`;
    } else {
      open = { text: line, heading, isBullet: false };
      blocks.push(open);
    }
  }
  return blocks;
}

/**
 * Splits a pasted text into what it says one by one: a bullet with its continued lines is one thing, a paragraph as many as
 * it has sentences. Control characters and halves of characters are left out. Time in proportion to the length.
 */
export function splitItems(text: string): PastedItem[] {
  const storable = text.replace(UNSTORABLE, "");
  return blocksOf(storable).flatMap((block) =>
    (block.isBullet ? [block.text] : sentencesOf(block.text)).map((item) => ({
      text: tidy(item.slice(0, LONGEST_ITEM)),
      heading: block.heading,
    })),
  );
}
