import { levelWords } from "@/components/review/level-text";
import type { ComparedPair } from "@/domain/calibration/compare-with-reference";
import { differenceWords } from "@/domain/calibration/comparison-words";
import { cn } from "@/lib/utils";

/** One pair, and in whose words it is told. */
export interface ToldPair extends ComparedPair {
  readonly id: string;
  readonly criterionName: string;
  readonly statement: string;
  /** Whose outcome it is, where several people stand in one table. */
  readonly who?: string;
}

function Level({ label, level, isOwn }: { label: string; level: number | null; isOwn: boolean }) {
  return (
    <td className="max-sm:flex max-sm:items-baseline max-sm:justify-between max-sm:gap-4 sm:px-1 sm:py-[11px] sm:text-center">
      <span aria-hidden className="axis sm:hidden">
        {label}
      </span>
      <span
        className={cn(
          level === null ? "text-xs whitespace-nowrap text-muted-foreground" : "text-base tabular-nums",
          isOwn && level !== null && "font-strong",
        )}
      >
        {levelWords(level)}
      </span>
    </td>
  );
}

function Head({ children }: { children: string }) {
  return (
    <th scope="col" className="min-w-20 px-1 py-2 text-center text-xs font-normal text-muted-foreground">
      {children}
    </th>
  );
}

/** Own levels beside the reference's, with its reasons. */
export function ComparisonTable({ caption, pairs }: { caption: string; pairs: readonly ToldPair[] }) {
  return (
    <table className="w-full border-collapse text-sm max-sm:block">
      <caption className="sr-only">{caption}</caption>
      <thead className="max-sm:hidden">
        <tr className="border-b border-b-border-strong">
          <th scope="col" className="py-2 pr-3 text-left text-xs font-normal text-muted-foreground">
            Criterion, outcome and why
          </th>
          <Head>You</Head>
          <Head>Reference</Head>
        </tr>
      </thead>
      <tbody className="max-sm:block">
        {pairs.map((pair) => (
          <tr key={pair.id} className="border-b align-top max-sm:grid max-sm:gap-0.5 max-sm:py-2.5">
            <th scope="row" className="min-w-0 text-left font-normal break-words sm:py-[11px] sm:pr-3">
              <b className="block">
                {pair.who && `${pair.who}, `}
                {pair.criterionName}
              </b>
              <span className="block text-muted-foreground">{pair.statement}</span>
              {!pair.isSame && <span className="block text-attention-text">{differenceWords(pair)}</span>}
              <span className="mt-1 block">{pair.reason}</span>
            </th>
            <Level label="You" level={pair.own} isOwn />
            <Level label="Reference" level={pair.reference} isOwn={false} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
