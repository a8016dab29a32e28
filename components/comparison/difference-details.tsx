import Link from "next/link";
import { RUNG_WORDS } from "@/components/chart/rung";
import { RungMark } from "@/components/chart/rung-mark";
import { partHref } from "@/components/comparison/part-href";
import type { ComparedSet } from "@/components/comparison/use-compared";
import { SourceLink } from "@/components/word/source-link";
import type { ComparedEvidence, ComparedOutcome, GivenLevel } from "@/domain/comparison/comparison-answer";
import type { DifferencePart } from "@/domain/comparison/difference-parts";
import { signedPoints } from "@/domain/comparison/printed-points";
import { CREDENTIAL_KIND_NAMES, GENUINENESS_NAMES } from "@/domain/credential-words";
import { type CheckStatus, countsAsChecked } from "@/domain/evidence-check";
import { formatMonth } from "@/lib/format";

interface DetailsProps {
  part: DifferencePart;
  compared: ComparedSet;
}

/** A part of the difference opened: its evidence beside the levels it was given, with the reviewers' notes. */
export function DifferenceDetails({ part, compared }: DetailsProps) {
  const { outcome } = part;
  return (
    <section
      aria-label={`${part.title}, evidence and levels`}
      className="mb-3 ml-[34px] grid gap-x-7 gap-y-4 border-t border-border pt-2.5 pb-2 max-sm:ml-0 sm:grid-cols-[1fr_1.4fr]"
    >
      {outcome ? <EvidencePieces outcome={outcome} /> : <Certificate part={part} compared={compared} />}
      <ul aria-label="Levels given" className="min-w-0">
        {part.criteria
          .filter(({ key, points }) => points !== null || (outcome?.levels[key] ?? []).length > 0)
          .map(({ key, name, points }) => (
            <li key={key} className="border-t border-border py-1.5 first:border-t-0 first:pt-0">
              <p className="flex justify-between gap-3">
                <b className="min-w-0 break-words">{name}</b>
                {points === null ? null : (
                  <SourceLink
                    href={partHref(compared, part, key)}
                    prefetch={false}
                    label={`${signedPoints(points)} points for ${name}: ${part.title}`}
                  >
                    {signedPoints(points)}
                  </SourceLink>
                )}
              </p>
              <Levels given={outcome?.levels[key] ?? []} />
            </li>
          ))}
      </ul>
    </section>
  );
}

const CHECK_WORDS: Readonly<Record<CheckStatus, string>> = {
  CHECKED: "checked",
  PARTLY: "supports part of it, checked",
  DISPUTED: "disputed",
  UNCHECKED: "nobody has checked it",
};

function pieceWords({ kind, checkStatus, isStatement }: ComparedEvidence): string {
  const kindWords = RUNG_WORDS[kind];
  return isStatement ? kindWords : `${kindWords}, ${CHECK_WORDS[checkStatus]}`;
}

function EvidencePieces({ outcome: { evidence } }: { outcome: ComparedOutcome }) {
  if (evidence.length === 0) return <p className="text-muted-foreground">No evidence yet.</p>;
  return (
    <ul aria-label="Evidence" className="min-w-0">
      {evidence.map((piece) => (
        <li key={piece.id} className="grid grid-cols-[12px_1fr] items-baseline gap-x-2.5 pb-1.5">
          <RungMark
            kind={piece.kind}
            isChecked={countsAsChecked(piece.checkStatus)}
            className="self-center"
          />
          <span className="min-w-0 break-words">
            {piece.title && !piece.isStatement ? <span dir="auto">{piece.title}. </span> : null}
            <span className="text-muted-foreground">{pieceWords(piece)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function Levels({ given }: { given: readonly GivenLevel[] }) {
  return (
    <ul>
      {given.map(({ reviewer, level, note }) => (
        <li key={reviewer} className="text-muted-foreground">
          {reviewer}: {level === null ? "no evidence" : `level ${level}`}
          {note ? (
            <span dir="auto" className="block break-words whitespace-pre-line text-foreground">
              {note}
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function Certificate({ part, compared }: DetailsProps) {
  const person = compared.people[part.side];
  const credential = person?.candidate.credentials.find(({ id }) => id === part.sourceId);
  if (!credential) {
    return (
      <p className="text-muted-foreground">
        What certificates add because they were put to use in the outcomes above, on each criterion.
      </p>
    );
  }
  const { kind, issuedOn, genuineness } = credential;
  return (
    <p className="text-muted-foreground">
      {CREDENTIAL_KIND_NAMES[kind]}, {formatMonth(issuedOn)}. {GENUINENESS_NAMES[genuineness]}.{" "}
      <Link href={partHref(compared, part)} prefetch={false} className="link print:hidden">
        What it is worth
      </Link>
    </p>
  );
}
