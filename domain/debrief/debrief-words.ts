import { countWord, countWordFirst, joinNames } from "@/domain/ranking/count-word";

function points(count: number): string {
  return count === 1 ? "point" : "points";
}

/** How long a debrief of so many points takes, in words: `durationWords(3, 300)` is "about 15 minutes". */
export function durationWords(count: number, secondsPerPoint: number): string {
  const minutes = Math.max(1, Math.round((count * secondsPerPoint) / 60));
  return `about ${minutes === 1 ? "a minute" : `${minutes} minutes`}`;
}

/** What the agenda says before anybody has begun. `agendaFinding(3, 5, 300)` is "Three points could change the order; about 15 minutes". */
export function agendaFinding(changing: number, differing: number, secondsPerPoint: number): string {
  if (differing === 0) return "Reviewers agree: nothing to talk through";
  if (changing === 0) {
    return differing === 1
      ? "One difference, which could not change the order"
      : `${countWordFirst(differing)} differences, none of which could change the order`;
  }
  return `${countWordFirst(changing)} ${points(changing)} could change the order; ${durationWords(changing, secondsPerPoint)}`;
}

/** How a debrief stands while it goes on. `progressFinding(2, 5)` is "Two of five points are settled". */
export function progressFinding(settled: number, all: number): string {
  if (settled === all)
    return all === 1 ? "The one point is settled" : `All ${countWord(all)} points are settled`;
  if (settled === 0)
    return all === 1 ? "One point to talk about" : `${countWordFirst(all)} points to talk about`;
  return `${countWordFirst(settled)} of ${countWord(all)} points ${settled === 1 ? "is" : "are"} settled`;
}

/** How many points of a debrief came out how. */
export interface DebriefCounts {
  readonly kept: number;
  readonly changed: number;
  readonly toCheck: number;
  readonly open: number;
}

const ONLY_POINT: Record<keyof DebriefCounts, string> = {
  kept: "kept its ratings",
  changed: "changed ratings",
  toCheck: "waits for a check",
  open: "stayed open",
};

/** What came of a debrief. `summaryFinding({ kept: 1, changed: 2, toCheck: 0, open: 0 })` is "Of three points, two changed ratings and one kept them". */
export function summaryFinding({ changed, kept, toCheck, open }: DebriefCounts): string {
  const all = kept + changed + toCheck + open;
  if (all === 1) {
    const only = Object.entries({ changed, kept, toCheck, open }).find(([, count]) => count === 1);
    return `The one point ${ONLY_POINT[only?.[0] as keyof DebriefCounts]}`;
  }
  const parts = [
    changed > 0 ? `${countWord(changed)} changed ratings` : "",
    kept > 0 ? `${countWord(kept)} kept them` : "",
    toCheck > 0 ? `${countWord(toCheck)} ${toCheck === 1 ? "waits" : "wait"} for a check` : "",
    open > 0 ? `${countWord(open)} stayed open` : "",
  ].filter(Boolean);
  return `Of ${countWord(all)} points, ${joinNames(parts)}`;
}

/** Seconds as a clock: `clockWords(130)` is "2:10". */
export function clockWords(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** Whom moving between the levels given would take somebody past: `reachWords(2)` is "past two others". */
export function reachWords(reach: number): string {
  if (reach < 1) return "past nobody";
  return reach === 1 ? "past one other" : `past ${countWord(reach)} others`;
}
