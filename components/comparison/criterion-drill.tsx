import { DrillList } from "@/components/comparison/drill-list";
import type { Compared } from "@/components/comparison/use-compared";
import { LetterBadge } from "@/components/word/letter-badge";
import type { CriterionRow, CriterionSide } from "@/domain/comparison/criterion-rows";
import { cn } from "@/lib/utils";

interface CriterionDrillProps {
  row: CriterionRow;
  people: readonly Compared[];
  openingId: string;
}

/** A criterion opened: each side's outcomes, certificates and what was put to use, or why there is nothing. */
export function CriterionDrill({ row, people, openingId }: CriterionDrillProps) {
  const [left, right] = row.sides.map((side) => isShort(side));
  const columns =
    left && !right ? "sm:grid-cols-[1fr_1.65fr]" : right && !left ? "sm:grid-cols-[1.65fr_1fr]" : "";
  return (
    <section
      aria-label={`${row.name}, what the points are made of`}
      className={cn(
        "grid break-inside-avoid gap-x-7 gap-y-3 border-b border-border pt-0.5 pb-4 text-sm",
        columns || "sm:grid-cols-2",
      )}
    >
      {people.map((person, index) => (
        <Side
          isNamed={people.length > 2}
          key={person.candidate.applicationId}
          person={person}
          row={row}
          index={index}
          openingId={openingId}
        />
      ))}
    </section>
  );
}

/** Nothing but a certificate, if that: said in a sentence. */
function isShort({ sources }: CriterionSide): boolean {
  return sources.every(({ outcome }) => outcome === null || Object.keys(outcome.levels).length === 0);
}

interface SideProps {
  /** True where position alone does not say whose it is. */
  isNamed: boolean;
  person: Compared;
  row: CriterionRow;
  index: number;
  openingId: string;
}

function Side({ isNamed, person, row, index, openingId }: SideProps) {
  const side = row.sides[index];
  if (!side) return null;
  const dossier = `/openings/${openingId}/applications/${person.candidate.applicationId}`;
  return (
    <div className="min-w-0">
      <p className={cn("flex items-center gap-2 pt-[7px] pb-1 font-strong", !isNamed && "sm:hidden")}>
        <LetterBadge letter={person.letter} />
        {person.name === person.letter ? null : person.shortName}
      </p>
      {side.state === "rated" ? null : <NothingShown person={person} side={side} />}
      {side.sources.length > 0 ? (
        <DrillList
          label={`${person.name}, ${row.name}: ${side.points.toFixed(1)} points`}
          sources={side.sources}
          criterionKey={row.key}
          dossier={dossier}
        />
      ) : null}
    </div>
  );
}

function NothingShown({ person, side }: { person: Compared; side: CriterionSide }) {
  const [what, why] = nothingWords(person, side);
  return (
    <p className="py-[7px]">
      <b>{what}</b> <span className="text-muted-foreground">{why}</span>
    </p>
  );
}

function nothingWords({ shortName, candidate }: Compared, { state }: CriterionSide): [string, string] {
  if (candidate.outcomes.length === 0) {
    return ["No outcome.", `Nothing ${shortName} has done was entered, so there is nothing to rate.`];
  }
  if (state === "unrated") {
    return [
      "Nothing rated yet.",
      `No reviewer has rated an outcome of ${shortName}’s here, which is not a zero.`,
    ];
  }
  return [
    "No evidence.",
    `${shortName} has shown nothing for this criterion, which is not the same as a low rating.`,
  ];
}
