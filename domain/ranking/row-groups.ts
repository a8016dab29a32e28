import { countWordFirst } from "@/domain/ranking/count-word";
import type { RankedBand, RankedRow } from "@/domain/ranking/ranked-table";
import type { RankingAnswer, RankingColumns } from "@/domain/ranking/ranking-answer";
import { rowGaps } from "@/domain/ranking/row-gaps";

/** How rows stand together: in the bands of shared places, by what is known of them, or in one list. */
export const RANKING_GROUPS = ["band", "checked", "reviews", "outcomes", "certificates", "none"] as const;
export type RankingGroup = (typeof RANKING_GROUPS)[number];

export const GROUP_NAMES: Readonly<Record<RankingGroup, string>> = {
  band: "Shared places",
  checked: "What was checked",
  reviews: "Reviews in",
  outcomes: "Number of outcomes",
  certificates: "Certificates",
  none: "One list",
};

type Answer = Pick<RankingAnswer, "columns" | "reviewers">;
type Grouping = {
  readonly titles: readonly string[];
  /** The title a row stands under. */
  readonly of: (row: number, answer: Answer) => number;
};

const FEW = 2;
const SOME = 4;

function ofChecked({ outcomeCount, uncheckedCount }: RankingColumns, row: number): number {
  const outcomes = outcomeCount[row] ?? 0;
  const unchecked = uncheckedCount[row] ?? 0;
  if (outcomes === 0) return 3;
  if (unchecked === 0) return 0;
  return unchecked < outcomes ? 1 : 2;
}

function ofOutcomes(outcomes: number): number {
  if (outcomes > SOME) return 0;
  if (outcomes > FEW) return 1;
  return outcomes > 0 ? 2 : 3;
}

const GROUPINGS: Readonly<Record<Exclude<RankingGroup, "band" | "none">, Grouping>> = {
  checked: {
    titles: [
      "Something of every outcome checked",
      "Some outcomes unchecked",
      "No outcome checked",
      "No outcome entered",
    ],
    of: (row, { columns }) => ofChecked(columns, row),
  },
  reviews: {
    titles: ["All reviews in", "Reviews missing"],
    of: (row, { columns, reviewers }) => (rowGaps(columns, row, reviewers).reviews === 0 ? 0 : 1),
  },
  outcomes: {
    titles: ["Five outcomes or more", "Three or four outcomes", "One or two outcomes", "No outcome"],
    of: (row, { columns }) => ofOutcomes(columns.outcomeCount[row] ?? 0),
  },
  certificates: {
    titles: ["With a certificate", "Without a certificate"],
    of: (row, { columns }) => ((columns.credentialCount[row] ?? 0) > 0 ? 0 : 1),
  },
};

/** Rows under the titles of a grouping, in the order they come; titles nobody stands under are left out. */
export function groupRows(
  rows: readonly RankedRow[],
  group: Exclude<RankingGroup, "band" | "none">,
  answer: Answer,
): RankedBand[] {
  const { titles, of } = GROUPINGS[group];
  const groups: RankedRow[][] = titles.map(() => []);
  for (const ranked of rows) groups[of(ranked.row, answer)]?.push(ranked);
  return titles.flatMap((title, index) => {
    const members = groups[index] ?? [];
    if (members.length === 0) return [];
    const note = `${countWordFirst(members.length)} ${members.length === 1 ? "candidate" : "candidates"}`;
    return [{ key: `${group}-${index}`, title, note, isTied: false, rows: members }];
  });
}
