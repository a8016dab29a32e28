import { EvidenceFiles } from "@/components/attachment/evidence-files";
import { RUNG_WORDS } from "@/components/chart/rung";
import { RungMark } from "@/components/chart/rung-mark";
import type { CheckDesk } from "@/components/evidence/check-types";
import { EvidenceLink } from "@/components/evidence/evidence-link";
import { KIND_HINTS } from "@/components/evidence/evidence-words";
import { countsAsChecked } from "@/domain/evidence-check";

/** What is to support the claim: the piece itself, with everything that came with it. */
export function CheckPiece({ outcomeId, evidence }: { outcomeId: string; evidence: CheckDesk["evidence"] }) {
  const { kind, title, description, link, isStatement, checkStatus } = evidence;
  const isBare = description === "" && link === "" && !isStatement;
  return (
    <section aria-labelledby="piece-title" className="min-w-0 border-t border-border-strong pt-3.5">
      <h2 id="piece-title" className="axis mb-1.5">
        The evidence
      </h2>
      <p dir="auto" className="text-md leading-6 font-strong break-words">
        {title}
      </p>
      <p className="mt-1.5 flex items-baseline gap-2.5 text-sm text-muted-foreground">
        <RungMark kind={kind} isChecked={countsAsChecked(checkStatus)} className="self-center" />
        <span className="min-w-0">
          {RUNG_WORDS[kind]}. {KIND_HINTS[kind]}.
        </span>
      </p>
      {description ? (
        <p dir="auto" className="mt-3 text-sm break-words whitespace-pre-wrap">
          {description}
        </p>
      ) : null}
      <div className="mt-3 grid gap-2">
        <EvidenceLink link={link} />
        <EvidenceFiles outcomeId={outcomeId} evidence={evidence} canEnter={false} />
      </div>
      {isBare ? (
        <p className="section-note mt-3">There is nothing to open: neither a text nor a link.</p>
      ) : null}
    </section>
  );
}
