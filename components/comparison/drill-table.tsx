import Link from "next/link";
import { RUNG_WORDS } from "@/components/chart/rung";
import { RungMeter } from "@/components/chart/rung-meter";
import { SourceLink } from "@/components/word/source-link";
import type { ComparedOutcome } from "@/domain/comparison/comparison-answer";
import type { CriterionSource } from "@/domain/comparison/criterion-rows";

interface DrillTableProps {
  caption: string;
  sources: readonly CriterionSource[];
  criterionKey: string;
  /** Address of the dossier. */
  dossier: string;
}

const cell = "border-t border-border py-[7px] pr-2.5 align-baseline group-first:border-t-0";

/** What one side's points of a criterion are made of; the numbers add up to the criterion's. */
export function DrillTable({ caption, sources, criterionKey, dossier }: DrillTableProps) {
  return (
    <table className="w-full border-collapse text-sm">
      <caption className="sr-only">{caption}</caption>
      <tbody>
        {sources.map((source) => (
          <tr key={source.key} className="group">
            <th scope="row" className={`${cell} text-left font-normal`}>
              <SourceTitle source={source} dossier={dossier} />
            </th>
            <td className={`${cell} whitespace-nowrap`}>
              {source.outcome ? <Evidence outcome={source.outcome} /> : null}
            </td>
            <td className={`${cell} whitespace-nowrap`}>
              {source.outcome ? <Levels outcome={source.outcome} criterionKey={criterionKey} /> : null}
            </td>
            <td className={`${cell} pr-0 text-right font-strong tabular-nums`}>
              <SourceLink
                href={hrefOf(source, dossier)}
                prefetch={false}
                label={`${source.points.toFixed(1)} points: ${source.title}`}
              >
                {source.points.toFixed(1)}
              </SourceLink>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function hrefOf({ outcome }: CriterionSource, dossier: string): string {
  return outcome ? `${dossier}/outcomes/${outcome.id}` : dossier;
}

function SourceTitle({ source, dossier }: { source: CriterionSource; dossier: string }) {
  const { kind, outcome, title } = source;
  const under =
    kind === "credential"
      ? "certificate, alone"
      : kind === "synergy"
        ? "certificate and outcomes together"
        : outcome?.change;
  return (
    <>
      <Link href={hrefOf(source, dossier)} prefetch={false} dir="auto" className="link break-words">
        {title}
      </Link>
      {under ? <span className="block text-muted-foreground tabular-nums">{under}</span> : null}
      {outcome && !outcome.isStanding ? (
        <span className="block text-muted-foreground">found false</span>
      ) : null}
    </>
  );
}

function Evidence({ outcome: { checked, claimed } }: { outcome: ComparedOutcome }) {
  const kind = checked ?? claimed;
  const words = kind ? RUNG_WORDS[kind].toLowerCase() : "no evidence yet";
  return (
    <>
      <RungMeter checked={checked} claimed={claimed} />
      <span className="block text-xs text-muted-foreground">
        {words}
        {checked || !claimed ? "" : ", unchecked"}
      </span>
    </>
  );
}

function Levels({ outcome, criterionKey }: { outcome: ComparedOutcome; criterionKey: string }) {
  const given = outcome.levels[criterionKey] ?? [];
  const levels = given.flatMap(({ level }) => (level === null ? [] : [level]));
  const who = given.map(({ reviewer, level }) => `${reviewer} ${level ?? "no evidence"}`).join(", ");
  if (given.length === 0) return <span className="text-muted-foreground">not rated</span>;
  return (
    <span title={who}>
      {levels.length > 0 ? `rated ${levels.join(", ")}` : "no evidence"}
      <span className="sr-only">: {who}</span>
    </span>
  );
}
