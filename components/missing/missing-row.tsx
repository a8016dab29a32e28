import Link from "next/link";
import type { Dossier } from "@/components/candidate/dossier-types";
import { missingNames } from "@/components/missing/missing-names";
import { Button } from "@/components/ui/button";
import { MISSING_KINDS, type Missing } from "@/domain/missing-evidence/missing-kinds";
import { missingFor, missingTitle, requestWords } from "@/domain/missing-evidence/missing-words";
import { formatPoints } from "@/lib/format";

interface MissingRowProps {
  missing: Missing;
  dossier: Dossier;
  canAsk: boolean;
  onAskCandidate: (words: string) => void;
  onAskReferee: (outcomeId: string) => void;
}

function hrefOf({ outcomeId, credentialId }: Missing, dossier: Dossier): string | null {
  const base = `/openings/${dossier.opening.id}/applications/${dossier.application.id}`;
  if (outcomeId) return `${base}/outcomes/${outcomeId}`;
  return credentialId ? `${base}/certificates/${credentialId}` : null;
}

/** One thing that is missing: what, of which result, for which criteria, with its points and who can bring it. */
export function MissingRow({ missing, dossier, canAsk, onAskCandidate, onAskReferee }: MissingRowProps) {
  const names = missingNames(missing, dossier);
  const title = missingTitle(missing, names);
  const forWords = missingFor(missing, names);
  const whom = MISSING_KINDS[missing.kind];
  const words = requestWords(missing, names);
  const href = hrefOf(missing, dossier);
  const { outcomeId } = missing;
  const firstName = dossier.person.name.split(" ")[0];
  const isNamed = missing.kind === "CHECKLIST" || missing.kind === "DOCUMENT";
  return (
    <li className="grid grid-cols-[1fr_auto] items-start gap-x-3 gap-y-1 border-t border-border py-2.5 first:border-t-0">
      <div className="min-w-0">
        <p dir="auto" className="break-words">
          {title}
        </p>
        {names.about && !isNamed ? (
          <p dir="auto" className="section-note line-clamp-2 break-words">
            {names.about}
          </p>
        ) : null}
        {forWords ? <p className="section-note break-words">{forWords}</p> : null}
      </div>
      <b className="text-right text-sm font-semibold whitespace-nowrap tabular-nums">
        {missing.gain === null ? null : `+${formatPoints(missing.gain)}`}
      </b>
      <div className="col-span-2">
        {whom === "candidate" && canAsk && words ? (
          <Button size="sm" aria-label={`Ask ${firstName}: ${title}`} onClick={() => onAskCandidate(words)}>
            Ask {firstName}
          </Button>
        ) : null}
        {whom === "referee" && canAsk && outcomeId ? (
          <Button
            size="sm"
            aria-label={`Ask somebody: ${names.about}`}
            onClick={() => onAskReferee(outcomeId)}
          >
            Ask somebody
          </Button>
        ) : null}
        {whom === "team" && href ? (
          <Button size="sm" asChild>
            <Link href={href} aria-label={`Look at it: ${title}`}>
              Look at it
            </Link>
          </Button>
        ) : null}
      </div>
    </li>
  );
}
