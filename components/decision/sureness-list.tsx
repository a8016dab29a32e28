import { IntervalBar } from "@/components/chart/interval-bar";
import { ScaleAxis } from "@/components/chart/scale-axis";
import { Verdict } from "@/components/word/verdict";
import type { SurenessRow } from "@/domain/decision-view";
import { verdictOf } from "@/domain/scoring/verdict";
import { formatCount, formatPoints } from "@/lib/format";

/** How many people stand beside the decided one; the others are in the packet. */
const SHOWN = 6;

function SurenessVerdict({ row, decidedName }: { row: SurenessRow; decidedName: string }) {
  if (row.isDecided) return <span className="text-muted-foreground">decided</span>;
  if (!row.isRated) return <Verdict kind="none">Nothing rated yet</Verdict>;
  if (row.probability === null) return null;
  const verdict = verdictOf(decidedName, row.name, row.probability);
  const kind = verdict.isAhead ? "ahead" : "close";
  return (
    <Verdict kind={kind}>
      {verdict.isAhead ? `${verdict.leader} ahead, ${verdict.percent}` : verdict.words}
    </Verdict>
  );
}

/** How sure the score was: everybody's range on one scale, and the probability beside the decided person. */
export function SurenessList({ rows, decidedName }: { rows: readonly SurenessRow[]; decidedName: string }) {
  const at = rows.findIndex(({ isDecided }) => isDecided);
  const from = Math.max(0, Math.min(at - 2, rows.length - SHOWN));
  const shown = rows.slice(from, from + SHOWN);
  const columns =
    "grid grid-cols-[minmax(0,1fr)_48px] items-center gap-x-4 gap-y-1 sm:grid-cols-[150px_minmax(0,1fr)_48px_220px]";
  return (
    <div className="text-sm">
      <div className={`${columns} pb-1 max-sm:hidden`} aria-hidden="true">
        <span />
        <ScaleAxis />
      </div>
      <ul>
        {shown.map((row) => (
          <li
            key={row.applicationId}
            className={`${columns} min-h-[42px] border-t py-2 first:border-border-strong`}
          >
            <span dir="auto" className={`min-w-0 break-words ${row.isDecided ? "font-strong" : ""}`}>
              {row.name}
            </span>
            <span className="max-sm:order-3 max-sm:col-span-2">
              {row.isRated ? (
                <IntervalBar
                  lo={row.low * 100}
                  hi={row.high * 100}
                  at={row.support * 100}
                  label={`${row.name}: ${formatPoints(row.support)} points`}
                />
              ) : null}
            </span>
            <span className="text-right font-semibold tabular-nums">
              {row.isRated ? formatPoints(row.support) : ""}
            </span>
            <span className="max-sm:order-4 max-sm:col-span-2">
              <SurenessVerdict row={row} decidedName={decidedName} />
            </span>
          </li>
        ))}
      </ul>
      {rows.length > shown.length ? (
        <p className="section-note mt-2.5">
          {formatCount(rows.length - shown.length, "more candidate")} in the packet.
        </p>
      ) : null}
    </div>
  );
}
