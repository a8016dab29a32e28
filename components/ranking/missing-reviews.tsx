import { Panel } from "@/components/ui/panel";
import { shortNames } from "@/domain/comparison/short-names";
import type { RankingAnswer } from "@/domain/ranking/ranking-answer";
import { formatCount } from "@/lib/format";

/** Who has not handed in a review yet, and of whom. Only for members who owe none themselves. */
export function MissingReviews({ missing }: Pick<RankingAnswer, "missing">) {
  if (missing === null || missing.length === 0) return null;
  return (
    <Panel title="Still missing" className="print:hidden">
      <ul className="grid gap-2 text-sm">
        {missing.map(({ memberId, name, count, applicants }) => {
          const more = count - applicants.length;
          return (
            <li key={memberId} dir="auto">
              {name}: {shortNames(applicants).join(", ")}
              {more > 0 ? (
                <span className="text-muted-foreground"> and {formatCount(more, "other")}</span>
              ) : null}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
