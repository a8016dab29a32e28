import { SectionTitle } from "@/components/word/section-title";
import { formatCount, formatMonth, formatPercent } from "@/lib/format";
import type { RouterOutputs } from "@/lib/trpc-client";

type Reveal = RouterOutputs["review"]["reveal"];
type Credential = Reveal["credentials"][number];

function Certificate({ credential }: { credential: Credential }) {
  const { title, kind, issuer, issuedOn, grade, genuineness } = credential;
  const words = [
    kind,
    issuer,
    formatMonth(issuedOn),
    grade === null ? "passed" : `grade ${formatPercent(grade)}`,
  ];
  return (
    <li className="grid grid-cols-[11px_minmax(0,1fr)] gap-x-3 border-b py-3.5">
      <i aria-hidden className="mt-[5px] size-[11px] rounded-full bg-credential" />
      <div className="min-w-0 break-words">
        <h3 dir="auto" className="text-md leading-[1.375rem] font-strong">
          {title}
        </h3>
        <p className="section-note">{words.filter((word) => word !== "").join(", ")}</p>
        <p className="section-note">{genuineness}</p>
      </div>
    </li>
  );
}

/** The name and the certificates, which were out of sight while the outcomes were rated. */
export function RevealHidden({ candidate, credentials }: Pick<Reveal, "candidate" | "credentials">) {
  const lines = [candidate.headline, candidate.employer, candidate.school].filter((line) => line !== "");
  return (
    <section aria-labelledby="hidden" className="min-w-0 max-rail:order-first">
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
