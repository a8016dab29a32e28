import { shortNames } from "@/domain/comparison/short-names";
import { type Brief, missingFromBrief, type OpeningStatus } from "@/domain/opening";
import { countWord } from "@/domain/ranking/count-word";

/** What an opening waits for, and whether it is the reader it waits for. */
export interface WaitingWords {
  readonly words: string;
  readonly isYou: boolean;
}

interface Facts {
  readonly status: OpeningStatus;
  readonly brief: Brief;
  /** The hiring manager's name, or null when it is the reader. */
  readonly hiringManager: string | null;
  readonly candidates: number;
  readonly withOutcomes: number;
  readonly reviewers: number;
  /** Reviews of one's own that can be handed in now. */
  readonly own: number;
  /** Who has how many reviews to hand in; null where that must not show. */
  readonly missing: readonly { readonly name: string; readonly count: number }[] | null;
}

const BLANKS: Record<keyof Brief, string> = {
  goals: "goals",
  bottlenecks: "bottlenecks",
  teamAiSkillLevel: "the team’s AI level",
  measuresOfSuccess: "measures of success",
};

function counted(count: number, word: string): string {
  return `${countWord(count)} ${word}${count === 1 ? "" : "s"}`;
}

function draftWords(brief: Brief): string {
  const blanks = (Object.keys(missingFromBrief(brief)) as (keyof Brief)[]).map((key) => BLANKS[key]);
  return blanks.length > 0 ? blanks.join(", ") : "opening the role";
}

function reviewWords(missing: readonly { name: string; count: number }[]): string {
  const total = missing.reduce((sum, { count }) => sum + count, 0);
  const names = shortNames(missing.map(({ name }) => name));
  const who =
    names.length > 3
      ? `${names.slice(0, 2).join(", ")} and ${countWord(names.length - 2)} more`
      : names.join(", ");
  return `${who}: ${counted(total, "review")}`;
}

/** What comes next in an opening. Example: "Mei, Tomás, Jonas: four reviews"; "You: measures of success". */
export function waitingWords(facts: Facts): WaitingWords {
  const { status, brief, hiringManager, candidates, withOutcomes, reviewers, own, missing } = facts;
  const manager = hiringManager === null ? "You" : (shortNames([hiringManager])[0] ?? hiringManager);
  const isYou = hiringManager === null;
  if (status === "DECIDED" || status === "ARCHIVED") return { words: "", isYou: false };
  if (status === "DRAFT") return { words: `${manager}: ${draftWords(brief)}`, isYou };
  if (own > 0) return { words: `You: ${counted(own, "review")}`, isYou: true };
  if (reviewers === 0) return { words: `${manager}: a panel`, isYou };
  if (candidates === 0) return { words: "Candidates", isYou: false };
  const bare = candidates - withOutcomes;
  const open = (missing ?? []).filter(({ count }) => count > 0);
  if (open.length > 0 && withOutcomes >= bare) return { words: reviewWords(open), isYou: false };
  if (bare > 0) return { words: `Evidence from ${counted(bare, "candidate")}`, isYou: false };
  if (missing === null) return { words: "Other reviews", isYou: false };
  return { words: `${manager}: the decision`, isYou };
}
