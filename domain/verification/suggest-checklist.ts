import type { ChecklistKey } from "@/domain/credential-words";
import type { CredentialKind } from "@/domain/scoring/credential-kind";
import type { Achievement } from "@/domain/verification/read-credential";
import {
  resultsOf,
  type SuggestionWords,
  statementsOf,
  topicsOf,
  worksOf,
} from "@/domain/verification/suggestion-source";
import { namesTopic } from "@/domain/verification/topic-match";

/** What the opening says of itself: what it is called and rates, and what it is for. */
export interface OpeningWords {
  readonly job: readonly string[];
  readonly purpose: readonly string[];
}

/** Answers that the issuer's own words suggest, each with those words. A person confirms; nothing suggests NO. */
export interface ChecklistSuggestions {
  readonly checklist: Partial<Record<ChecklistKey, SuggestionWords>>;
  readonly kind: (SuggestionWords & { readonly kind: CredentialKind }) | undefined;
}

const DENIED = /\b(no|not|without|never|none|optional|optionally|neither|instead of)\b/i;
const PRACTICAL =
  /\b(capstone|hands-on|portfolio|prototypes?|case study|simulations?|lab exercises?|(?:final|graded|practical|real|work|workplace|own) projects?|projects? (?:is|are|was|were) (?:graded|assessed|reviewed)|built? (?:an?|their|and)|practical (?:work|exam|examination|assessment|task|tasks|exercise|exercises))\b/i;
const ASSESSED =
  /\b(exam|exams|examination|assessment|assessments|assessed|graded|scored|evaluated|evaluation|proctored|rubric|pass mark|passing score|tested)\b/i;
const DEMONSTRATED = /\b(demonstrates?|demonstrated|demonstrating|able to|can) \w+/i;

const KINDS: readonly (readonly [CredentialKind, RegExp])[] = [
  [
    "PRACTICAL_EXAM",
    /\b(practical (?:exam|examination|assessment)|performance-based (?:exam|assessment|test)|hands-on (?:exam|assessment)|lab exam)\b/i,
  ],
  [
    "GRADED_PROJECT",
    /\b(?:capstone|portfolio|projects?)\b.*\b(?:graded|assessed|reviewed|evaluated|scored|rubric)\b|\bgraded (?:capstone|portfolio|projects?)\b/i,
  ],
  ["UNPROCTORED_QUIZ", /\b(quiz|quizzes|multiple[- ]choice)\b/i],
  ["KNOWLEDGE_EXAM", /\b(exam|examination|proctored)\b/i],
];
const ATTENDED = /\b(attended|attendance|attending|participated|participation|took part)\b/i;

const says = (pattern: RegExp) => (each: SuggestionWords) =>
  pattern.test(each.words) && !DENIED.test(each.words);

function suggestKind(statements: readonly SuggestionWords[]): ChecklistSuggestions["kind"] {
  for (const [kind, pattern] of KINDS) {
    const found = statements.find(says(pattern));
    if (found) return { kind, ...found };
  }
  if (statements.some((each) => ASSESSED.test(each.words))) return undefined;
  const attended = statements.find(says(ATTENDED));
  return attended && { kind: "ATTENDANCE", ...attended };
}

/** Assessed, and of something named: a topic it is aligned to, a result, or what one must be able to do. */
function suggestSpecific(
  achievement: Achievement,
  statements: readonly SuggestionWords[],
): SuggestionWords | undefined {
  const assessed = statements.find(says(ASSESSED));
  if (!assessed) return undefined;
  const isNamed =
    achievement.alignments.length > 0 ||
    achievement.results.length > 0 ||
    statements.some(says(DEMONSTRATED));
  return isNamed ? assessed : undefined;
}

/**
 * What the achievement's criteria, alignments, tags, results and evidence suggest for the quality checklist. Suggests only
 * what its words say; a sentence that denies or makes optional suggests nothing.
 */
export function suggestChecklist(achievement: Achievement, opening: OpeningWords): ChecklistSuggestions {
  const statements = statementsOf(achievement);
  const topics = topicsOf(achievement);
  const about = (texts: readonly string[]) =>
    topics.find((topic) => texts.some((text) => namesTopic(text, topic.words)));
  const suggested: Record<ChecklistKey, SuggestionWords | undefined> = {
    testsSpecificSkills: suggestSpecific(achievement, statements),
    appliesToOpening: about(opening.job),
    includesPracticalWork:
      statements.find(says(PRACTICAL)) ??
      worksOf(achievement)[0] ??
      resultsOf(achievement).find((each) => /\bproject\b/i.test(each.words)),
    servesObjective: about(opening.purpose),
  };
  const checklist = Object.fromEntries(Object.entries(suggested).filter(([, words]) => words !== undefined));
  return { checklist, kind: suggestKind(statements) };
}
