import { ProofLines } from "@/components/candidate/proof-lines";
import { NotHere, type SourceProps } from "@/components/candidate/source-props";
import { SourceRows } from "@/components/candidate/source-rows";
import { EvidenceLink } from "@/components/evidence/evidence-link";
import { CameInWith } from "@/components/import/came-in-with";
import { pointsOf } from "@/domain/candidate-points";
import {
  CHECKLIST_QUESTIONS,
  type ChecklistKey,
  CREDENTIAL_KIND_NAMES,
  GENUINENESS_NAMES,
} from "@/domain/credential-words";
import { formatPercent } from "@/lib/format";

const ANSWERS = { YES: "yes", NO: "no", UNANSWERED: "not answered" } as const;

/** One certificate: what its strength is the product of, the checklist, and what it adds. */
export function CredentialSource({ dossier, points, source }: SourceProps) {
  const credential = dossier.credentials.find(({ id }) => id === source.id);
  if (!credential) return <NotHere />;
  const { id, title, kind, genuineness, genuinenessNote, grade } = credential;
  const of = (part: string) => pointsOf(points, (cell) => cell.sourceId === id && cell.part === part);
  const factors: readonly [string, number][] = [
    [CREDENTIAL_KIND_NAMES[kind], credential.kindStrength],
    [grade === null ? "Passed" : "Grade", credential.gradeFactor],
    ["Specific and fit for this job", credential.specificity],
    [GENUINENESS_NAMES[genuineness], credential.genuinenessFactor],
    ["Age", credential.decay],
  ];
  const strength = factors.reduce((product, [, value]) => product * value, 1);
  return (
    <>
      <h3 dir="auto" className="font-strong break-words">
        {title}
      </h3>
      <SourceRows
        caption="What it adds"
        rows={[
          { key: "alone", label: "On its own", points: of("alone") },
          { key: "use", label: "Because it was put to use", points: of("synergy") },
        ]}
        total={pointsOf(points, (cell) => cell.sourceId === id)}
      />
      <dl className="grid grid-cols-[1fr_auto] gap-x-3 gap-y-1 text-sm tabular-nums">
        {factors.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-muted-foreground">{name}</dt>
            <dd className="text-right">{formatPercent(value)}</dd>
          </div>
        ))}
        <dt className="font-strong">All multiplied</dt>
        <dd className="text-right font-strong">{formatPercent(strength)}</dd>
      </dl>
      <dl className="grid grid-cols-[1fr_auto] gap-x-3 gap-y-1 text-sm">
        {(Object.keys(CHECKLIST_QUESTIONS) as ChecklistKey[]).map((key) => (
          <div key={key} className="contents">
            <dt className="text-muted-foreground">{CHECKLIST_QUESTIONS[key]}</dt>
            <dd className="text-right">{ANSWERS[credential[key]]}</dd>
          </div>
        ))}
      </dl>
      {credential.proof ? <ProofLines proof={credential.proof} /> : null}
      {genuinenessNote ? (
        <p dir="auto" className="text-sm break-words whitespace-pre-wrap">
          {genuinenessNote}
        </p>
      ) : null}
      <EvidenceLink link={credential.link} />
      <CameInWith
        applicationId={dossier.application.id}
        kind="CREDENTIAL"
        id={id}
        openingId={dossier.can.enter ? dossier.opening.id : undefined}
        isChecked={genuineness !== "STATED"}
      />
    </>
  );
}
