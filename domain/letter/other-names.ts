import { fold } from "@/domain/blinding-fold";

/** Somebody else in the opening. */
export interface OtherCandidate {
  readonly name: string;
  /** As in "Candidate 7". */
  readonly number: number;
}

/** Who else a text speaks of. */
export interface NamesFound {
  /** By full name or number: such a letter cannot be sent. */
  readonly named: readonly string[];
  /** Perhaps, by one part of the name: for a person to look at. */
  readonly hinted: readonly string[];
}

/** How many are listed; one is enough to stop. */
const MOST_FOUND = 5;
/** Parts of names shorter than this say nothing. */
const SHORTEST_PART = 3;
/** Calendar words that are names too. */
const ORDINARY = new Set("may june april august sunday friday".split(" "));

const INVISIBLE = /\p{Cf}/gu;
const SEPARATOR = /[^\p{L}\p{N}]+/u;

function wordsOf(text: string): string[] {
  return fold(text.replace(INVISIBLE, "")).text.split(SEPARATOR).filter(Boolean);
}

const line = (words: readonly string[]) => ` ${words.join(" ")} `;

/** "ben okoro", and "okoro ben" as lists write it. */
function spellings(words: readonly string[]): string[] {
  const last = words.at(-1) as string;
  return words.length < 2 ? [line(words)] : [line(words), line([last, ...words.slice(0, -1)])];
}

/** Words that stand in a text with a capital letter: a name of one word is looked for among these alone. */
function capitalised(text: string): Set<string> {
  const words = text.replace(INVISIBLE, "").normalize("NFC").split(SEPARATOR);
  return new Set(words.filter((word) => /^\p{Lu}/u.test(word)).flatMap(wordsOf));
}

/**
 * Which other candidates of an opening a letter speaks of, whatever the case, accents, hyphens or line breaks. The person
 * it is written to, and whoever has the same name, do not count.
 * `namesInText("Dear Ann, Ben Okoro was …", [{ name: "Ben Okoro", number: 2 }], "Ann Bell").named` is `["Ben Okoro"]`.
 */
export function namesInText(text: string, others: readonly OtherCandidate[], addressee: string): NamesFound {
  const own = wordsOf(addressee);
  const said = line(wordsOf(text)).replaceAll(line(own), " | ");
  const inText = new Set(said.split(" "));
  const capitals = capitalised(text);
  const isPart = (word: string) =>
    word.length >= SHORTEST_PART &&
    capitals.has(word) &&
    inText.has(word) &&
    !ORDINARY.has(word) &&
    !own.includes(word);
  const named = new Set<string>();
  const hinted = new Set<string>();
  for (const { name, number } of others) {
    const words = wordsOf(name);
    if (words.length > 0 && line(words) !== line(own)) {
      const isFull =
        words.every((word) => inText.has(word)) && spellings(words).some((one) => said.includes(one));
      if (words.length > 1 ? isFull : isFull && isPart(words[0] as string)) named.add(name);
      else if (words.some(isPart)) hinted.add(name);
    }
    if (said.includes(` candidate ${number} `)) named.add(`Candidate ${number}`);
  }
  return { named: [...named].slice(0, MOST_FOUND), hinted: [...hinted].slice(0, MOST_FOUND) };
}

function whoWords([first, ...rest]: readonly string[]): string | null {
  if (first === undefined) return null;
  const others = `${first}, and ${rest.length} more, who are other candidates`;
  return rest.length === 0 ? `${first}, who is another candidate` : others;
}

/** Why a letter that names others cannot be sent: "This letter names Ben Okoro, who is another candidate." */
export function whyNamesStop(named: readonly string[]): string | null {
  const who = whoWords(named);
  return who && `This letter names ${who}. Take that out before you send it.`;
}

/** What is said beside a quote that names others, before it is in the letter. */
export function whyQuoteWarns(named: readonly string[]): string | null {
  const who = whoWords(named);
  return who && `These reasons name ${who}. A letter cannot be sent with that in it.`;
}
