import { Lock } from "lucide-react";
import Link from "next/link";
import { TieBand } from "@/components/chart/tie-band";
import type { RankingAnswer } from "@/domain/ranking/ranking-answer";
import { formatCount } from "@/lib/format";

/** More than this would bury the ranking; the queue has them all. */
const SHOWN = 12;

/** Who is still sealed to this member, by number only and in the order of numbers: nothing here tells how anyone stands. */
export function WithheldGroup({ withheld, columns }: Pick<RankingAnswer, "withheld"> & { columns: number }) {
  if (withheld.length === 0) return null;
  const more = withheld.length - SHOWN;
  return (
    <TieBand
      title="Waiting for reviews"
      note="Names, scores and places open once your own review is in and the panel has finished"
      columns={columns}
      isTied={false}
      className="max-sm:block max-sm:[&>tr:first-child]:block max-sm:[&_th]:block"
    >
      {withheld.slice(0, SHOWN).map(({ applicationId, number }) => (
        <tr key={applicationId} className="group max-sm:block">
          <td
            colSpan={columns}
            className="border-b border-border py-2.5 pl-3 text-sm group-last:border-b-0 max-sm:block"
          >
            <Lock aria-hidden className="mr-2 inline size-3.5 stroke-[1.5] text-muted-foreground" />
            <Link href={`/review/${applicationId}`} prefetch={false} className="link font-strong">
              Candidate {number}
            </Link>
            <span className="text-muted-foreground">: not open yet</span>
          </td>
        </tr>
      ))}
      {more > 0 ? (
        <tr className="max-sm:block">
          <td colSpan={columns} className="py-2.5 pl-3 text-sm text-muted-foreground max-sm:block">
            <Link href="/reviews" className="link">
              {formatCount(more, "more review", "more reviews")} in your queue
            </Link>
          </td>
        </tr>
      ) : null}
    </TieBand>
  );
}
