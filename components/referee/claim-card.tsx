import { periodWords } from "@/components/outcome/period-words";
import { changeInWords } from "@/domain/change-words";
import type { RouterOutputs } from "@/lib/trpc-client";

type Claim = RouterOutputs["referee"]["get"]["claim"];

/** What is claimed, as the referee is asked to confirm it. */
export function ClaimCard({ claim }: { claim: Claim }) {
  const { statement, metric, unit, baseline, after, periodStart, periodEnd } = claim;
  const change = baseline !== null && after !== null ? changeInWords({ baseline, after, unit }) : "";
  const rows = [
    ["Measured as", metric],
    ["Before and after", change],
    ["When", periodWords(periodStart, periodEnd)],
  ].filter(([, text]) => text);
  return (
    <section
      aria-labelledby="claim"
      className="rounded-lg border border-border-strong bg-card px-4 pt-3.5 pb-4 [--surface:var(--card)]"
    >
      <h2 id="claim" className="text-sm text-muted-foreground">
        What is claimed
      </h2>
      <p dir="auto" className="finding-2 mt-1.5 break-words">
        {statement}
      </p>
      {rows.length > 0 ? (
        <dl className="mt-3 grid gap-1.5 border-t border-border pt-3">
          {rows.map(([name, text]) => (
            <div key={name} className="grid gap-x-4 sm:grid-cols-[148px_minmax(0,1fr)]">
              <dt className="text-sm text-muted-foreground">{name}</dt>
              <dd dir="auto" className="min-w-0 break-words tabular-nums">
                {text}
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
    </section>
  );
}
