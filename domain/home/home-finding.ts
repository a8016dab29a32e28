import { countWordFirst } from "@/domain/ranking/count-word";

/** The sentence the home page opens with. `homeFinding(4)` is "Four things need you today. The rest is with others." */
export function homeFinding(count: number): string {
  if (count === 0) return "Nothing needs you today.";
  return `${countWordFirst(count)} ${count === 1 ? "thing needs" : "things need"} you today. The rest is with others.`;
}
