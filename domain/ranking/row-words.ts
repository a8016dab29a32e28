import { countWord } from "@/domain/ranking/count-word";

interface Counts {
  readonly outcomes: number;
  readonly unchecked: number;
  readonly credentials: number;
}

function counted(count: number, word: string): string {
  return `${count === 0 ? "no" : count} ${word}${count === 1 ? "" : "s"}`;
}

function first(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What a row rests on, in a few words: "4 outcomes, no certificate", "7 outcomes, none checked". */
export function holdingWords({ outcomes, unchecked, credentials }: Counts): string {
  const certificates = credentials === 0 ? "no certificate" : counted(credentials, "certificate");
  if (outcomes === 0) return `No outcome, ${certificates}`;
  if (unchecked === outcomes && outcomes > 1 && credentials === 0) {
    return `${outcomes} outcomes, none checked`;
  }
  if (unchecked === outcomes) return `${outcomes} unchecked, ${certificates}`;
  return first(`${counted(outcomes, "outcome")}, ${certificates}`);
}

/** Why a row has no place: "Nothing rated yet, three outcomes wait". */
export function unplacedWords({ outcomes, credentials }: Omit<Counts, "unchecked">): string {
  if (outcomes > 0) {
    return `Nothing rated yet, ${countWord(outcomes)} ${outcomes === 1 ? "outcome waits" : "outcomes wait"}`;
  }
  return credentials > 0 ? "Nothing rated yet, no outcome entered" : "Nothing entered yet";
}
