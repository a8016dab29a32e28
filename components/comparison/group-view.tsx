import { PairGrid } from "@/components/chart/pair-grid";
import { FourCriteria } from "@/components/comparison/four-criteria";
import { GroupRows } from "@/components/comparison/group-rows";
import type { ComparedSet } from "@/components/comparison/use-compared";
import type { OpenCriteria } from "@/components/comparison/use-open-criteria";
import { HueKey } from "@/components/word/hue-key";
import { PageFinding } from "@/components/word/page-finding";
import type { ComparisonRows } from "@/domain/comparison/criterion-rows";
import { groupFinding } from "@/domain/comparison/group-finding";

/** The finding of three or four in groups; without those who have no place yet, of whom nothing is said. */
function findingOf({ people, probability }: ComparedSet): string {
  const placed = people.flatMap(({ candidate }, index) => (candidate.hasPlace ? [index] : []));
  if (placed.length < 2) return "No verdict yet: too few of them have been rated.";
  const supports = placed.map((index) => people[index]?.candidate.score.support ?? 0);
  const letters = placed.map((index) => people[index]?.letter ?? "");
  const table = placed.map((row) => placed.map((column) => probability(row, column)));
  return groupFinding(supports, table, letters);
}

/** Three or four side by side: groups, not a podium. */
export function GroupView({
  compared,
  rows,
  open,
}: {
  compared: ComparedSet;
  rows: ComparisonRows;
  open: OpenCriteria;
}) {
  const { people, probability, hrefOf } = compared;
  const cells = people.map((row, r) =>
    people.map((column, c) => {
      if (r === c || !row.candidate.hasPlace || !column.candidate.hasPlace) return null;
      const pair = [row.candidate.applicationId, column.candidate.applicationId];
      return { probability: probability(r, c), href: hrefOf(pair) };
    }),
  );
  return (
    <>
      <PageFinding level={1}>{findingOf(compared)}</PageFinding>
      <div className="mt-[26px] grid items-start gap-x-10 gap-y-6 min-[52rem]:grid-cols-[minmax(0,1fr)_292px]">
        <GroupRows compared={compared} />
        <PairGrid letters={people.map(({ letter }) => letter)} cells={cells} />
      </div>
      <div className="mt-3 flex flex-wrap justify-between gap-x-6 gap-y-1.5">
        <HueKey show={["outcome", "unchecked", "credential", "synergy", "range"]} />
        <p className="text-xs text-muted-foreground">Row ahead of column. Open a pair on the balance.</p>
      </div>
      <FourCriteria compared={compared} rows={rows} open={open} />
    </>
  );
}
