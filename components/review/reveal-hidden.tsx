import { CredentialSteps } from "@/components/credential/credential-steps";
import { SectionTitle } from "@/components/word/section-title";
import { formatCount, formatMonth, formatPercent } from "@/lib/format";
import type { RouterOutputs } from "@/lib/trpc-client";

type Hidden = Pick<RouterOutputs["review"]["certificates"], "candidate" | "credentials">;
type Credential = Hidden["credentials"][number];

function Certificate({ credential }: { credential: Credential }) {
  const { title, kind, issuer, issuedOn, grade, genuineness, proof, usedIn } = credential;
  const words = [
    kind,
    issuer,
    formatMonth(issuedOn),
    grade === null ? "passed" : `grade ${formatPercent(grade)}`,
  ];
  return (
    <li className="border-b pt-3.5 pb-1">
      <h3 dir="auto" className="text-md leading-[1.375rem] font-strong break-words">
        {title}
      </h3>
      <p className="section-note break-words">{words.filter((word) => word !== "").join(", ")}</p>
      <CredentialSteps genuineness={genuineness} proof={proof} usedIn={usedIn} />
    </li>
  );
}

/** The name and the certificates, which were out of sight while the outcomes were rated. */
export function RevealHidden({ candidate, credentials }: Hidden) {
  const lines = [candidate.headline, candidate.employer, candidate.school].filter((line) => line !== "");
  return (
    <section aria-labelledby="hidden" className="min-w-0">
      <SectionTitle
        id="hidden"
        className="border-b border-border-strong pb-2.5"
        aside={credentials.length === 0 ? "no certificate" : formatCount(credentials.length, "certificate")}
      >
        What was hidden
      </SectionTitle>
      <div className="border-b py-3.5 break-words">
        <h3 dir="auto" className="text-md leading-[1.375rem] font-strong">
          {candidate.name}
        </h3>
        {lines.map((line) => (
          <p key={line} dir="auto" className="section-note">
            {line}
          </p>
        ))}
      </div>
      <ul>
        {credentials.map((credential) => (
          <Certificate key={credential.id} credential={credential} />
        ))}
      </ul>
    </section>
  );
}
