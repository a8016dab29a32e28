import Link from "next/link";
import { RUNG_WORDS } from "@/components/chart/rung";
import { RungMeter } from "@/components/chart/rung-meter";
import { SourceLink } from "@/components/word/source-link";
import type { CriterionSource } from "@/domain/comparison/candidate-sources";
import type { ComparedOutcome } from "@/domain/comparison/comparison-answer";
import { isBlank } from "@/domain/comparison/difference-parts";

interface DrillListProps {
  label: string;
  sources: readonly CriterionSource[];
  criterionKey: string;
  /** Address of the dossier. */
  dossier: string;
}

/** What one side's points of a criterion are made of; the numbers add up to the criterion's. One line each where there is room. */
export function DrillList({ label, sources, criterionKey, dossier }: DrillListProps) {
  return (
    <ul aria-label={label} className="@container text-sm">
      {sources.map((source) => (
        <li
          key={source.key}
          className="grid grid-cols-[minmax(0,1fr)_44px] gap-x-3 border-t border-border py-[7px] first:border-t-0 @md:grid-cols-[minmax(0,1fr)_132px_84px_44px]"
        >
          <SourceTitle source={source} dossier={dossier} />
          <span className="col-span-2 row-start-2 mt-0.5 flex flex-wrap items-center gap-x-3 gap-y-0.5 @md:contents">
            {source.outcome ? <Evidence outcome={source.outcome} criterionKey={criterionKey} /> : null}
          </span>
          <span className="col-start-2 row-start-1 text-right font-strong @md:col-start-4">
            {isBlank(source, criterionKey) ? null : (
              <SourceLink
                href={hrefOf(source, dossier)}
                prefetch={false}
                label={`${source.points.toFixed(1)} points: ${source.title}`}
              >
                {source.points.toFixed(1)}
              </SourceLink>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

function hrefOf({ outcome }: CriterionSource, dossier: string): string {
  return outcome ? `${dossier}/outcomes/${outcome.id}` : dossier;
}

function underTitle({ kind, outcome }: CriterionSource): string {
  if (kind === "credential") return "certificate, alone";
  if (kind === "synergy") return "certificate and outcomes together";
  return outcome?.change ?? "";
}

function SourceTitle({ source, dossier }: { source: CriterionSource; dossier: string }) {
  return (
    <span className="min-w-0">
      <Link href={hrefOf(source, dossier)} prefetch={false} dir="auto" className="link break-words">
        {source.title}
      </Link>
      <span className="block text-muted-foreground tabular-nums">{underTitle(source)}</span>
      {source.outcome?.isStanding === false ? (
        <span className="block text-muted-foreground">found false</span>
      ) : null}
    </span>
  );
}

function Evidence({ outcome, criterionKey }: { outcome: ComparedOutcome; criterionKey: string }) {
  const { checked, claimed } = outcome;
  const kind = checked ?? claimed;
  const given = outcome.levels[criterionKey] ?? [];
  const levels = given.flatMap(({ level }) => (level === null ? [] : [level]));
  const who = given.map(({ reviewer, level }) => `${reviewer} ${level ?? "no evidence"}`).join(", ");
  return (
    <>
      <span className="inline-flex items-center gap-2 @md:block">
        <RungMeter checked={checked} claimed={claimed} />
        <span className="block text-xs text-muted-foreground">
          {kind ? RUNG_WORDS[kind].toLowerCase() : "no evidence yet"}
        </span>
      </span>
      <span title={who} className="whitespace-nowrap">
        {levels.length > 0 ? `rated ${levels.join(", ")}` : given.length > 0 ? "no evidence" : "not rated"}
        {who ? <span className="sr-only">: {who}</span> : null}
      </span>
    </>
  );
}
