import { NotHere, type SourceProps } from "@/components/candidate/source-props";
import { SourceRows } from "@/components/candidate/source-rows";
import { RUNG_WORDS } from "@/components/chart/rung";
import { checkWords } from "@/components/evidence/evidence-words";
import { dividePoints, pointsOf } from "@/domain/candidate-points";

/** What an outcome adds on each criterion, and which evidence that rests on. */
export function OutcomeSource({ dossier, points, source }: SourceProps) {
  const outcome = dossier.outcomes.find(({ id }) => id === source.id);
  if (!outcome) return <NotHere />;
  const total = pointsOf(points, (cell) => cell.sourceId === outcome.id);
  const shares = dossier.score.contributions.find(({ id }) => id === outcome.id)?.evidence ?? [];
  const shareOf = new Map(shares.map(({ id, share }) => [id, share]));
  const divided = dividePoints(
    total,
    outcome.evidence.map(({ id }) => shareOf.get(id) ?? 0),
  );
  return (
    <>
      <p dir="auto" className="text-md break-words">
        {outcome.statement}
      </p>
      {outcome.status === "REFUTED" ? (
        <p className="section-note">Found false: it adds nothing and weighs against the others.</p>
      ) : null}
      <SourceRows
        caption="By criterion"
        rows={dossier.criteria.map(({ key, name }) => ({
          key,
          label: name,
          points: pointsOf(points, (cell) => cell.sourceId === outcome.id && cell.criterionKey === key),
          to: `rating.${outcome.id}.${key}`,
        }))}
        total={total}
      />
      <SourceRows
        caption={`By evidence, strength ${Math.round(outcome.credibility * 100)} of 100`}
        rows={outcome.evidence.map((piece, index) => ({
          key: piece.id,
          label: `${RUNG_WORDS[piece.kind]}: ${piece.title}`,
          note: checkWords(piece),
          points: divided[index] ?? 0,
          to: `evidence.${piece.id}`,
        }))}
        total={outcome.evidence.length > 0 ? total : undefined}
      />
    </>
  );
}
