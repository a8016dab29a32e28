import type { ComparedCandidate, GivenLevel } from "@/domain/comparison/comparison-answer";

/** An outcome that two reviewers rated differently on a criterion. */
export interface RatingDifference {
  readonly applicationId: string;
  readonly outcomeId: string;
  readonly title: string;
  readonly criterionKey: string;
  readonly criterionName: string;
  /** Who gave the highest level, and the lowest. */
  readonly highest: RatedLevel;
  readonly lowest: RatedLevel;
  /** Levels apart by the criterion's weight: what the list is sorted by. */
  readonly weight: number;
}

interface RatedLevel {
  readonly reviewer: string;
  readonly level: number;
}

type Criterion = { readonly key: string; readonly name: string; readonly weight: number };

/** Highest level first; of the same level, by name. */
function inOrder(given: readonly GivenLevel[]): RatedLevel[] {
  return given
    .flatMap(({ reviewer, level }) => (level === null ? [] : [{ reviewer, level }]))
    .sort((a, b) => b.level - a.level || (a.reviewer < b.reviewer ? -1 : 1));
}

function differenceOf(given: readonly GivenLevel[]): { highest: RatedLevel; lowest: RatedLevel } | undefined {
  const levels = inOrder(given);
  const highest = levels[0];
  const lowest = levels.find(({ level }) => level === levels.at(-1)?.level);
  return highest && lowest && highest.level > lowest.level ? { highest, lowest } : undefined;
}

/** Every standing outcome that reviewers are at least a level apart on, the most telling first. "No evidence" is no level. */
export function ratingDifferences(
  criteria: readonly Criterion[],
  candidates: readonly ComparedCandidate[],
): RatingDifference[] {
  const found = candidates.flatMap(({ applicationId, outcomes }) =>
    outcomes
      .filter(({ isStanding }) => isStanding)
      .flatMap(({ id: outcomeId, title, levels }) =>
        criteria.flatMap(({ key: criterionKey, name: criterionName, weight: of }): RatingDifference[] => {
          const apart = differenceOf(levels[criterionKey] ?? []);
          if (!apart) return [];
          const weight = (apart.highest.level - apart.lowest.level) * of;
          return [{ applicationId, outcomeId, title, criterionKey, criterionName, ...apart, weight }];
        }),
      ),
  );
  const idOf = (one: RatingDifference) => `${one.applicationId} ${one.outcomeId} ${one.criterionKey}`;
  return found.sort((a, b) => b.weight - a.weight || (idOf(a) < idOf(b) ? -1 : 1));
}
