import { CertificateCeiling } from "@/components/chart/certificate-ceiling";
import { Panel } from "@/components/ui/panel";
import { countWord } from "@/domain/ranking/count-word";
import type { RankingAnswer } from "@/domain/ranking/ranking-answer";
import { scoreParts } from "@/domain/ranking/row-parts";
import { credentialLimit } from "@/domain/scoring/ceiling-scale";
import type { Policy } from "@/domain/scoring/policy";
import { formatPercent, formatPoints } from "@/lib/format";

/** The row whose certificates are strongest together, or undefined where there are none. */
function strongestRow({ credentialStrength }: RankingAnswer["columns"]): number | undefined {
  let strongest: number | undefined;
  credentialStrength.forEach((strength, row) => {
    if (strength > (strongest === undefined ? 0 : (credentialStrength[strongest] ?? 0))) strongest = row;
  });
  return strongest;
}

/** How much certificates alone add at most here, how much they do, and why ceilings were lowered if they were. */
export function CeilingPanel({ answer, policy }: { answer: RankingAnswer; policy: Policy }) {
  const { columns } = answer;
  const limit = credentialLimit(policy);
  const row = strongestRow(columns);
  const used = row === undefined ? 0 : scoreParts(columns, row, policy).credential;
  const count = row === undefined ? 0 : (columns.credentialCount[row] ?? 0);
  const whose =
    row === undefined
      ? ""
      : `${columns.name[row]}’s ${count === 1 ? "certificate reaches" : `${countWord(count)} certificates reach`} ${formatPoints(used)} points. `;
  return (
    <Panel
      title="Certificate ceiling"
      note={
        <span className="text-credential-text">
          {formatPoints(used)} of {formatPoints(limit)}
        </span>
      }
    >
      <CertificateCeiling points={used * 100} ceiling={limit * 100} className="mt-2.5 mb-2" />
      <p className="section-note">
        {whose}However many, certificates alone stop at {formatPoints(limit)}.
      </p>
      {policy.ceilingScale < 1 ? (
        <p className="section-note mt-2">
          With these weights the ceilings are lowered to {formatPercent(policy.ceilingScale)} of what the
          rubric sets, so that one result on record always has more support than any pile of certificates.
        </p>
      ) : null}
    </Panel>
  );
}
