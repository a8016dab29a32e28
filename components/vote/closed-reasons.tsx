import { type AskedVote, letterOfChoice } from "@/components/vote/vote-data";
import type { BallotResult, UnsignedReason } from "@/domain/vote/ballot-answer";
import { partDissent } from "@/domain/vote/dissent";
import { dissentWords } from "@/domain/vote/vote-words";

interface ClosedReasonsProps {
  compared: AskedVote["compared"];
  result: BallotResult;
  reasons: readonly UnsignedReason[];
  isBehind: (applicationId: string) => boolean;
}

/** Reasons of a closed ballot, without names: first those that see it differently. */
export function ClosedReasons({ compared, result, reasons, isBehind }: ClosedReasonsProps) {
  const { dissent, consensus } = partDissent(reasons, result.counts, isBehind);
  if (reasons.length === 0) return null;
  const forWords = ({ applicationId }: UnsignedReason) => {
    const letter = letterOfChoice(compared, applicationId);
    return letter ? `for ${letter}` : "cannot tell yet";
  };
  const said = (one: UnsignedReason, index: number, title: string) => (
    // Nothing but its text tells one reason from another, and two may be the same.
    <li key={`${one.applicationId} ${one.reason} ${index}`}>
      <b className="font-semibold">{title}</b> <span className="text-muted-foreground">{forWords(one)}</span>
      <q dir="auto" className="mt-[3px] block break-words whitespace-pre-line">
        {one.reason}
      </q>
    </li>
  );
  return (
    <div className="mt-3.5 border-t border-border pt-3 text-sm">
      {dissent.length > 0 ? (
        <ul aria-label="Seen differently" className="grid gap-3">
          {dissent.map((one, index) => said(one, index, dissentWords(null, false, one)))}
        </ul>
      ) : null}
      {consensus.length > 0 ? (
        <ul aria-label="Other reasons" className="grid gap-2 not-first:mt-3">
          {consensus.map((one, index) => said(one, index, "Somebody,"))}
        </ul>
      ) : null}
    </div>
  );
}
