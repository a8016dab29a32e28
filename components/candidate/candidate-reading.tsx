import { EvidenceLink } from "@/components/evidence/evidence-link";
import type { CandidateInput } from "@/domain/candidate";

/** What is known of a person, to be read only. */
export function CandidateReading({ values }: { values: CandidateInput }) {
  const { email, phone, headline, employer, school, links } = values;
  const rows = [
    ["What they do", headline],
    ["E-mail", email],
    ["Phone", phone],
    ["Employer", employer],
    ["School", school],
  ].filter(([, text]) => text);
  if (rows.length + links.length === 0) return <p className="section-note">Nothing but the name is known.</p>;
  return (
    <dl className="grid gap-x-5 gap-y-2 text-sm sm:grid-cols-[148px_minmax(0,1fr)]">
      {rows.map(([name, text]) => (
        <div key={name} className="contents">
          <dt className="text-muted-foreground">{name}</dt>
          <dd dir="auto" className="min-w-0 break-words">
            {text}
          </dd>
        </div>
      ))}
      {links.length > 0 ? (
        <>
          <dt className="text-muted-foreground">Links</dt>
          <dd className="grid gap-1">
            {links.map((link) => (
              <EvidenceLink key={link} link={link} />
            ))}
          </dd>
        </>
      ) : null}
    </dl>
  );
}
