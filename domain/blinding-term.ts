import type { HiddenKind } from "./blinding-mask";

/** One thing to look for in a folded text. */
export interface Term {
  readonly kind: HiddenKind;
  readonly pattern: RegExp;
  /** What a text must hold for the pattern to be worth trying; most texts hold no date and no address. */
  readonly needs?: RegExp;
  /** Where the pattern alone does not decide: whether this occurrence, as it is written, is what is looked for. */
  readonly isMeant?: (occurrence: string) => boolean;
}
