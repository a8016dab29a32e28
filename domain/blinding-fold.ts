/** A text as it is compared (small letters, no accents), with the place each character came from. */
export interface Folded {
  readonly text: string;
  /** For each character of `text`, where its source starts and ends in the original. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Letters that do not come apart into a plain one and an accent. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  æ: "ae",
  œ: "oe",
  ı: "i",
  "’": "'",
  "‐": "-",
  "‑": "-",
  "–": "-",
};

function plain(character: string): string {
  // Nearly every character is one of these, and taking it apart would cost more than all the searching.
  if (character <= "\u007f") return character.toLowerCase();
  const bare = character.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\p{M}/gu, "");
  return [...bare].map((letter) => PLAIN[letter] ?? letter).join("");
}

/** Takes case and accents away and remembers where each character stood. `fold("Zoë").text` is "zoe". */
export function fold(original: string): Folded {
  let text = "";
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of original) {
    const folded = plain(character);
    const end = at + character.length;
    // An accent that stands apart belongs to the letter before it, so that it is masked along with it.
    if (folded === "" && ends.length > 0) ends[ends.length - 1] = end;
    for (let index = 0; index < folded.length; index += 1) {
      starts.push(at);
      ends.push(end);
    }
    text += folded;
    at = end;
  }
  return { text, starts, ends };
}
