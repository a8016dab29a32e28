import { foldHeading } from "@/domain/import/fold-heading";

/** One answer a cell can give: the code it is stored as, the name an export writes, and other words for it. */
export interface Choice {
  readonly code: string;
  readonly name: string;
  readonly others: readonly string[];
}

/** The choices of an enum with its names, in their order. */
export function choicesOf<Code extends string>(
  names: Readonly<Record<Code, string>>,
  others: Partial<Readonly<Record<Code, readonly string[]>>> = {},
): readonly Choice[] {
  return (Object.keys(names) as Code[]).map((code) => ({
    code,
    name: names[code],
    others: others[code] ?? [],
  }));
}

const byWords = new WeakMap<readonly Choice[], ReadonlyMap<string, string>>();

function wordsOf(choices: readonly Choice[]): ReadonlyMap<string, string> {
  const known = byWords.get(choices);
  if (known) return known;
  const words = new Map(
    choices.flatMap(({ code, name, others }) => {
      // As they stand in an export too: most cells are that, and need no folding then.
      const spellings = [code, name, ...[code, name, ...others].map(foldHeading)];
      return spellings.map((word) => [word, code] as const);
    }),
  );
  byWords.set(choices, words);
  return words;
}

/** The code a text stands for, by code, name or another word, whatever its case; undefined when it is none of them. */
export function choiceOf(text: string, choices: readonly Choice[]): string | undefined {
  const words = wordsOf(choices);
  return words.get(text) ?? words.get(foldHeading(text));
}

/** What an export writes for a code. `choiceNameOf("DAILY", FREQUENCY_CHOICES)` is "Every working day". */
export function choiceNameOf(code: string, choices: readonly Choice[]): string {
  return choices.find((choice) => choice.code === code)?.name ?? code;
}
