import { shortNames } from "@/domain/comparison/short-names";
import { countWord, joinNames } from "@/domain/ranking/count-word";
import { percentInWords } from "@/domain/scoring/verdict";
import type { BallotView, Hidden } from "@/domain/vote/ballot-answer";
import { FEWEST_COUNTED } from "@/domain/vote/ballot-counts";
import type { Ballot } from "@/domain/vote/ballot-state";
import type { Difference } from "@/domain/vote/dissent";
import { isOpenForMe } from "@/domain/vote/vote-list";

/** Names or letters as a question: `orWords(["A", "B", "C"])` is "A, B or C". */
export function orWords(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}

/** What a vote is called in a list: "Alina or Ben". */
export function voteTitle(names: readonly string[]): string {
  return orWords(shortNames(names));
}

/** "4 of 5 in". */
export function inWords({ cast, asked }: { readonly cast: number; readonly asked: number }): string {
  return `${cast} of ${asked} in`;
}

/** Who has not voted: "Priya has not voted", or nothing. */
export function waitingWords(names: readonly string[]): string {
  if (names.length === 0) return "";
  return `${joinNames(shortNames(names))} ${names.length === 1 ? "has" : "have"} not voted`;
}

/** What opens a result that does not show yet. */
export function hiddenWords(hidden: Hidden, ballot: Ballot): string {
  if (hidden === "UNTIL_OWN_VOTE") return "Nobody’s vote shows before yours.";
  if (hidden === "UNTIL_ALL")
    return "The result shows once everybody asked has voted, or the vote was ended.";
  const what = ballot === "CLOSED" ? "Counts" : "Votes";
  return `${what} show once ${countWord(FEWEST_COUNTED)} have voted, so that none gives another away.`;
}

/** What a ballot shows once it may. */
export function ballotWords(ballot: Ballot): string {
  return ballot === "CLOSED"
    ? "Closed ballot: counts and unsigned reasons only."
    : "Names stand beside votes.";
}

/** Who sees it differently, and from what: "Mei Tanaka sees it differently". Null is somebody on a closed ballot. */
export function dissentWords(name: string | null, isMe: boolean, difference: Difference): string {
  const from = difference.isAgainstMajority ? "" : " from the arithmetic";
  if (isMe) return `You see it differently${from}`;
  return `${name ?? "Somebody"} sees it differently${from}`;
}

/** Said kindly to whoever votes against the evidence; `leader` as the screen calls them. A reason is asked for, never required. */
export function againstWords(leader: string, probability: number): string {
  return `The evidence puts ${leader} ahead: ${percentInWords(probability)}. Seeing it differently is welcome. What do you see that the arithmetic does not?`;
}

/** Said once a vote is stored; `letter` null for "cannot tell yet". Example: "Vote for B cast". */
export function castWords(letter: string | null, isChange: boolean): string {
  if (letter === null) return isChange ? "Vote changed to cannot tell yet" : "“Cannot tell yet” cast";
  return isChange ? `Vote changed to ${letter}` : `Vote for ${letter} cast`;
}

/** How somebody is addressed: `firstWord("Mei Tanaka")` is "Mei". */
export function firstWord(name: string): string {
  return name.trim().split(/\s+/)[0] ?? name;
}

/** How a vote in a list stands for whoever reads it: "Your vote is open". */
export function listedWords(view: Pick<BallotView, "canVote" | "own" | "endedAt" | "closedBecause">): string {
  if (isOpenForMe(view)) return "Your vote is open";
  if (view.endedAt) return "Ended";
  if (view.closedBecause) return "Takes no more votes";
  return view.own ? "You voted" : "Going on";
}
