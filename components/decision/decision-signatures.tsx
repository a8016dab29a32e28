import { waitingWords } from "@/components/decision/decision-words";
import { When } from "@/components/word/when";
import { ROLE_NAMES } from "@/domain/role";
import type { RouterOutputs } from "@/lib/trpc-client";

type Decision = RouterOutputs["decision"]["get"];

/** Who put their name under a decision, and whose is still missing. */
export function DecisionSignatures({ decision }: { decision: Decision }) {
  const { signatures, isWaiting, waitsFor, decidedBy, decidedByRole, decidedAt } = decision;
  return (
    <footer className="grid gap-x-8 gap-y-4 border-t border-foreground pt-3.5 text-sm sm:grid-cols-2">
      <div>
        <span className="text-muted-foreground">Decided by</span>
        <br />
        <b className="font-strong">{decidedBy}</b>, {ROLE_NAMES[decidedByRole].toLowerCase()}
        <br />
        <span className="text-muted-foreground">
          <When at={decidedAt} />
        </span>
      </div>
      {signatures.map(({ name, role, note, signedAt }) => (
        <div key={signedAt} className="min-w-0">
          <span className="text-muted-foreground">Signed by</span>
          <br />
          <b className="font-strong">{name}</b>, {ROLE_NAMES[role].toLowerCase()}
          <br />
          <span className="text-muted-foreground">
            <When at={signedAt} />
          </span>
          {note ? (
            <q dir="auto" className="mt-1 block break-words whitespace-pre-line">
              {note}
            </q>
          ) : null}
        </div>
      ))}
      {isWaiting ? <p className="text-attention-text">{waitingWords(waitsFor)}</p> : null}
    </footer>
  );
}
