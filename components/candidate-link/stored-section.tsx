import type { CandidateView } from "@/components/candidate-link/page-types";
import { StoredCertificate } from "@/components/candidate-link/stored-certificate";
import { StoredResult } from "@/components/candidate-link/stored-result";
import { SectionFinding } from "@/components/word/section-finding";
import { formatCount } from "@/lib/format";

interface StoredSectionProps {
  token: string;
  view: CandidateView;
  isTaking: boolean;
  onChanged: () => Promise<void>;
}

/** All that is stored of a candidate in their own word, with ways to add to it, correct it and take it back. */
export function StoredSection({ token, view, isTaking, onChanged }: StoredSectionProps) {
  const { outcomes, credentials, organization } = view;
  const isEmpty = outcomes.length + credentials.length === 0;
  const counted = [
    outcomes.length > 0 ? formatCount(outcomes.length, "result") : "",
    credentials.length > 0 ? formatCount(credentials.length, "certificate") : "",
  ].filter(Boolean);
  return (
    <section aria-labelledby="stored-title" className="mt-12">
      <SectionFinding
        id="stored-title"
        note={
          isEmpty
            ? "Nothing counts before you send it."
            : `This is what ${organization} has as your own word. What ${organization} typed in from your papers you can add evidence to; what you sent you can also correct and take back.`
        }
      >
        {isEmpty ? "Nothing is stored yet" : `Stored: ${counted.join(" and ")}`}
      </SectionFinding>
      <div className="mt-4">
        {outcomes.map((outcome) => (
          <StoredResult key={outcome.id} {...{ token, view, outcome, isTaking, onChanged }} />
        ))}
        {credentials.map((credential) => (
          <StoredCertificate key={credential.id} {...{ token, view, credential, isTaking, onChanged }} />
        ))}
      </div>
    </section>
  );
}
