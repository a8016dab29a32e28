import { fold } from "./blinding-fold";
import { maskOf } from "./blinding-mask";

/** As much of an identity as people write together in the name of a file: "ChiaraNeri-CV.pdf". */
interface Telling {
  readonly name: string;
  readonly email: string;
  readonly employer: string;
  readonly school: string;
  readonly extra: readonly string[];
}

const FEWEST_LETTERS = 4;

function letters(text: string): string {
  return fold(text).text.replace(/[^\p{L}\p{N}]/gu, "");
}

function wordsOf({ name, email, employer, school, extra }: Telling): string[] {
  const words = [...name.split(/[\s-]+/), email.split("@")[0] ?? "", employer, school, ...extra].map(letters);
  return [...words, letters(name)].filter((word) => word.length >= FEWEST_LETTERS);
}

/**
 * A file's name as a blind reviewer may read it. Where a name is run together with other words, no word of it can be
 * masked alone, so that only the ending is left: "ChiaraNeriCV.pdf" is "[name hidden].pdf".
 */
export function blindFileName(telling: Telling, mask: (text: string) => string, name: string): string {
  const dot = name.lastIndexOf(".");
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ""];
  const masked = mask(stem);
  const left = letters(masked.replace(/\[\w+ hidden\]/g, ""));
  return `${wordsOf(telling).some((word) => left.includes(word)) ? maskOf("name") : masked}${ending}`;
}
