import type { Achievement } from "@/domain/verification/read-credential";

export const SUGGESTION_SOURCES = [
  "CRITERIA",
  "DESCRIPTION",
  "RESULT",
  "EVIDENCE",
  "ALIGNMENT",
  "TAG",
] as const;
export type SuggestionSource = (typeof SUGGESTION_SOURCES)[number];

/** Where the words stand, as the screen says it before quoting them. */
export const SUGGESTION_SOURCE_NAMES: Record<SuggestionSource, string> = {
  CRITERIA: "Its criteria say",
  DESCRIPTION: "Its description says",
  RESULT: "It reports a result",
  EVIDENCE: "It carries evidence",
  ALIGNMENT: "It is aligned to",
  TAG: "It is tagged",
};

/** Words of the issuer that a suggestion rests on. */
export interface SuggestionWords {
  readonly source: SuggestionSource;
  readonly words: string;
}

const LONGEST_QUOTE = 240;

function quote(source: SuggestionSource, text: string): SuggestionWords[] {
  const words = text.replace(/\s+/g, " ").trim();
  const cut = words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE).trimEnd()}…` : words;
  return cut === "" ? [] : [{ source, words: cut }];
}

/** A text in sentences and list items, without the marks of Markdown. */
function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?;])\s+|[\r\n]+/)
    .map((line) => line.replace(/^[\s#>*•–-]+/, "").trim())
    .filter((line) => line !== "");
}

/** What the issuer writes on how it is earned, sentence by sentence; criteria first. */
export function statementsOf(achievement: Achievement): readonly SuggestionWords[] {
  return [
    ...sentencesOf(achievement.criteria).flatMap((text) => quote("CRITERIA", text)),
    ...sentencesOf(achievement.description).flatMap((text) => quote("DESCRIPTION", text)),
  ];
}

/** What this person is said to have made, and the results they reached. */
export function worksOf(achievement: Achievement): readonly SuggestionWords[] {
  return achievement.evidence.flatMap((each) => quote("EVIDENCE", each.name || each.narrative));
}

export function resultsOf(achievement: Achievement): readonly SuggestionWords[] {
  return achievement.results.flatMap((each) =>
    quote("RESULT", each.reached === "" ? each.name : `${each.name}: ${each.reached}`),
  );
}

/** Names of what is learnt: alignments and tags. */
export function topicsOf(achievement: Achievement): readonly SuggestionWords[] {
  return [
    ...achievement.alignments.flatMap((each) => quote("ALIGNMENT", each.name || each.code)),
    ...achievement.tags.flatMap((tag) => quote("TAG", tag)),
  ];
}
