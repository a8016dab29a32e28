/** Words that say nothing of what a sentence is about. */
const COMMON = new Set(
  `a about above after again all also an and any are as ask at be because been before below better between both but by can
  could did do does done each else every everybody for from gone had has have he her here him his how i if in into is it its
  itself know last leave less let like made make many may me month more most much must my need new next no not now of off on one
  only or other our out over own same say she should so some somebody still such take team than that the their theirs them then
  there these they thing this those through to too two under until up us use used uses using very was way we week were what when where which
  while who whom whose why will with without work would year you your`.split(/\s+/),
);
const ENDINGS = [
  "fulness",
  "iveness",
  "ations",
  "ation",
  "ingly",
  "ively",
  "ments",
  "ment",
  "ness",
  "ings",
  "ing",
  "edly",
  "ers",
  "ies",
  "ied",
  "ive",
  "ity",
  "iv",
  "ed",
  "er",
  "es",
  "ly",
  "s",
  "e",
  "y",
];
const SHORTEST = 4;

/**
 * What a word has in common with its other forms, so that "improves" is found in "improvement": without its ending, where at
 * least four letters stay. `stemOf("problems")` is "problem".
 */
export function stemOf(word: string): string {
  let stem = word;
  for (;;) {
    const ending = ENDINGS.find((one) => stem.endsWith(one) && stem.length - one.length >= SHORTEST);
    if (!ending || stem.endsWith("ss")) return stem;
    stem = stem.slice(0, -ending.length);
  }
}

/** The words of a text that say what it is about, in lower case and in their order; repeated ones stay. */
export function contentWords(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  return words
    .map((word) => word.replace(/[’']s?$/u, ""))
    .filter((word) => word.length > 1 && !COMMON.has(word));
}
