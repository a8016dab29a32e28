import { countWord } from "@/domain/ranking/count-word";
import { probabilityAhead } from "@/domain/scoring/ahead";
import { type Placeable, rankInBands } from "@/domain/scoring/bands";
import { percentInWords } from "@/domain/scoring/verdict";

/** Who stands where in an opening, in a few words, and the mark before them. */
export interface StandingWords {
  readonly kind: "ahead" | "close" | "none";
  readonly words: string;
}

export interface NamedScore extends Placeable {
  readonly name: string;
}

/** What stands in for the standing while anything of the opening is sealed to the reader. */
export const STANDING_LOCKED: StandingWords = { kind: "none", words: "Opens once the panel has finished" };

/**
 * The standing of an opening from its best stored scores. `count` is how many candidates there are.
 * Example: "Leila Farouk ahead, 91 %" or "Too close to call, three".
 */
export function standingWords(
  scores: readonly NamedScore[],
  priorSupport: number,
  count: number,
): StandingWords {
  const [band, next] = rankInBands(scores, priorSupport).bands;
  const best = band?.scores[0];
  if (!band || !best) return { kind: "none", words: count === 0 ? "Nobody yet" : "Nothing rated yet" };
  if (band.scores.length > 1) {
    return { kind: "close", words: `Too close to call, ${countWord(band.scores.length)}` };
  }
  if (!next) return { kind: "none", words: `${best.name}, nobody else rated yet` };
  const others = scores.filter((score) => score !== best && score.isRated);
  const least = Math.min(...others.map((other) => probabilityAhead(best, other, priorSupport)));
  return { kind: "ahead", words: `${best.name} ahead, ${percentInWords(least)}` };
}
