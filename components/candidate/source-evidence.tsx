import Link from "next/link";
import { EvidenceFiles } from "@/components/attachment/evidence-files";
import { SourceButton } from "@/components/candidate/source-button";
import { NotHere, type SourceProps } from "@/components/candidate/source-props";
import { RUNG_WORDS } from "@/components/chart/rung";
import { EvidenceCheck } from "@/components/evidence/evidence-check";
import { EvidenceLink } from "@/components/evidence/evidence-link";
import { KIND_HINTS } from "@/components/evidence/evidence-words";
import { CameInWith } from "@/components/import/came-in-with";
import { countsAsChecked } from "@/domain/evidence-check";

/** One piece of evidence: what it is, where it is, and who checked it with what result. */
export function EvidenceSource({ dossier, source }: SourceProps) {
  const outcome = dossier.outcomes.find(({ evidence }) => evidence.some(({ id }) => id === source.id));
  const piece = outcome?.evidence.find(({ id }) => id === source.id);
  if (!outcome || !piece) return <NotHere />;
  const page = `/openings/${dossier.opening.id}/applications/${dossier.application.id}/outcomes/${outcome.id}`;
  return (
    <>
      <div>
        <h3 dir="auto" className="font-strong break-words">
          {piece.title}
        </h3>
        <p className="section-note">
          {RUNG_WORDS[piece.kind]}. {KIND_HINTS[piece.kind]}.
        </p>
      </div>
      {piece.description ? (
        <p dir="auto" className="text-sm break-words whitespace-pre-wrap">
          {piece.description}
        </p>
      ) : null}
      <EvidenceLink link={piece.link} />
      <EvidenceFiles outcomeId={outcome.id} evidence={piece} canEnter={false} />
      <EvidenceCheck piece={piece} canCheck={dossier.can.check} />
      <CameInWith
        applicationId={dossier.application.id}
        kind="EVIDENCE"
        id={piece.id}
        openingId={dossier.can.enter ? dossier.opening.id : undefined}
        isChecked={countsAsChecked(piece.checkStatus)}
      />
      <p dir="auto" className="section-note break-words">
        For:{" "}
        <SourceButton to={`outcome.${outcome.id}`} label={`What this outcome adds: ${outcome.statement}`}>
          {outcome.statement}
        </SourceButton>
      </p>
      {dossier.can.enter ? (
        <Link href={page} className="link w-fit text-sm">
          Open the outcome’s page
        </Link>
      ) : null}
    </>
  );
}
