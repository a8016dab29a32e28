import type { CandidateView } from "@/components/candidate-link/page-types";
import { SectionTitle } from "@/components/word/section-title";
import { formatDay } from "@/lib/format";

/** What a candidate is asked for: the open questions, and a certificate that the role requires, with its reason. */
export function AskedList({ view }: { view: CandidateView }) {
  const { asked, opening, organization } = view;
  const { requiredCertificate, requiredCertificateReason } = opening;
  if (asked.length === 0 && requiredCertificate === "") return null;
  return (
    <section aria-labelledby="asked-title" className="mt-8">
      <SectionTitle id="asked-title">{organization} asks you</SectionTitle>
      <ul className="mt-2 grid">
        {asked.map(({ id, what, dueOn }) => (
          <li key={id} className="border-t border-border py-3">
            <p dir="auto" className="break-words whitespace-pre-wrap">
              {what}
            </p>
            {dueOn ? <p className="section-note mt-1">It helps most until {formatDay(dueOn)}.</p> : null}
          </li>
        ))}
        {requiredCertificate ? (
          <li className="border-t border-border py-3">
            <p dir="auto" className="break-words">
              This role requires a certificate: {requiredCertificate}.
            </p>
            <p dir="auto" className="section-note mt-1 break-words">
              {requiredCertificateReason}
            </p>
          </li>
        ) : null}
      </ul>
    </section>
  );
}
