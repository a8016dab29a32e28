import { countWord } from "@/domain/ranking/count-word";

/** How many levels were handed in, as a finding; "no evidence" is none. `ownFinding(7)` is "Your seven ratings are in". */
export function ownFinding(levels: number): string {
  if (levels === 0) return "Your review is in";
  return levels === 1 ? "Your rating is in" : `Your ${countWord(levels)} ratings are in`;
}
