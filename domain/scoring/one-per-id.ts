import { byId } from "./by-id";
import { InputRefused } from "./refusal";

/**
 * The records read from their inputs, one per id, in the order of ids. Throws `InputRefused` when an id is there twice and
 * `content` differs; `noun` says of what. Example: a, b, a gives a and b.
 */
export function onePerId<Input, Item extends { readonly id: string }>(
  noun: string,
  inputs: readonly Input[],
  read: (input: Input) => Item,
  content: (item: Item) => string,
): Item[] {
  const sorted = inputs.map(read).sort(byId);
  const unique: Item[] = [];
  for (const item of sorted) {
    const last = unique.at(-1);
    if (last?.id !== item.id) {
      unique.push(item);
    } else if (content(last) !== content(item)) {
      throw new InputRefused([
        { path: "", message: `${noun} "${item.id}" is there twice with different content` },
      ]);
    }
  }
  return unique;
}
