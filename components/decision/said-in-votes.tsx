import { unseenWords, voteInWords } from "@/domain/decision-said";
import type { RouterOutputs } from "@/lib/trpc-client";

type Decision = RouterOutputs["decision"]["get"];
type Said = Decision["votes"][number]["said"][number];

function Voice({ said }: { said: Said }) {
  return (
    <li className="grid break-inside-avoid gap-x-6 gap-y-1 border-t py-3 first:border-border-strong sm:grid-cols-[168px_minmax(0,1fr)]">
      <p className="min-w-0 break-words">
        <b className="font-strong">{said.who ?? "On a closed ballot"}</b>
        <span className="block text-muted-foreground">
          {said.votedFor === null ? "could not tell yet" : `voted for ${said.votedFor}`}
        </span>
      </p>
      <div className="grid min-w-0 gap-1.5">
        {said.reason ? (
          <q dir="auto" className="break-words whitespace-pre-line">
            {said.reason}
          </q>
        ) : null}
        {said.replies.map(({ name, text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what was said is frozen, so that places do not move
          <p key={index} className="break-words text-muted-foreground">
            <b className="font-medium">{name}</b> answered: <q dir="auto">{text}</q>
          </p>
        ))}
      </div>
    </li>
  );
}

/** What was said in the votes before the decision, whoever saw it differently first. Nothing where there was none. */
export function SaidInVotes({ decision }: { decision: Decision }) {
  if (decision.votes.length === 0) return null;
  return (
    <section>
      <h2 className="section-title mb-2.5">What was said against it</h2>
      <div className="grid gap-5 text-sm">
        {decision.votes.map((vote) => (
          <div key={vote.id}>
            <ul>
              {vote.said.map((said, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: what was said is frozen, so that places do not move
                <Voice key={index} said={said} />
              ))}
            </ul>
            <p className="section-note border-t pt-3">
              Vote: {voteInWords(vote)}. {unseenWords(vote)}
            </p>
          </div>
        ))}
      </div>
    </section>
  );
}
