import Link from "next/link";
import { AgainstNote } from "@/components/decision/against-note";
import { DecisionSignatures } from "@/components/decision/decision-signatures";
import { decisionTitle, fingerprintGroups, waitingWords } from "@/components/decision/decision-words";
import { HowItWasDone } from "@/components/decision/how-it-was-done";
import { PacketPanel } from "@/components/decision/packet-panel";
import { Paragraphs } from "@/components/decision/paragraphs";
import { SaidInDebrief } from "@/components/decision/said-in-debrief";
import { SaidInVotes } from "@/components/decision/said-in-votes";
import { SignPanel } from "@/components/decision/sign-panel";
import { SourceTable } from "@/components/decision/source-table";
import { SurenessList } from "@/components/decision/sureness-list";
import { AfterDecision } from "@/components/letter/after-decision";
import { Button } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { When } from "@/components/word/when";
import { may } from "@/domain/permissions";
import type { Role } from "@/domain/role";
import { formatPoints } from "@/lib/format";
import type { RouterOutputs } from "@/lib/trpc-client";

type Decision = RouterOutputs["decision"]["get"];

/** Replaced by a newer one, or replacing an older one: either way the other is one step away. */
function Chain({ decision }: { decision: Decision }) {
  if (decision.supersededById) {
    return (
      <p className="mt-3 text-attention-text">
        A newer decision replaced this one.{" "}
        <Link className="underline underline-offset-[3px]" href={`/decisions/${decision.supersededById}`}>
          Open it
        </Link>
      </p>
    );
  }
  if (!decision.supersedesId) return null;
  return (
    <p className="mt-3 text-muted-foreground">
      It replaces{" "}
      <Link className="underline underline-offset-[3px]" href={`/decisions/${decision.supersedesId}`}>
        an earlier decision
      </Link>
      .
    </p>
  );
}

/** The record of one decision: who and why in the decider's words, how sure it was, what it rests on, and the frozen packet. */
export function DecisionRecord({ decision, role }: { decision: Decision; role: Role }) {
  const dossier = `/openings/${decision.openingId}/applications/${decision.applicationId}`;
  const place = decision.openingLocation
    ? `${decision.openingTitle}, ${decision.openingLocation}`
    : decision.openingTitle;
  return (
    <div className="grid items-start gap-x-16 gap-y-8 rail:grid-cols-[minmax(0,1fr)_328px] print:block">
      <article className="grid max-w-[740px] min-w-0 gap-9 print:max-w-none">
        <header>
          <p className="mb-5 hidden text-sm text-muted-foreground print:block">
            Outweigh decision record. Packet {fingerprintGroups(decision.packetHash).slice(0, 4).join(" ")}
          </p>
          <h1 dir="auto" className="verdict break-words">
            {decisionTitle(decision.kind, decision.candidateName)}
          </h1>
          <p className="mt-2 text-muted-foreground">
            {place}. Decided by {decision.decidedBy} on <When at={decision.decidedAt} />
          </p>
          {decision.isWaiting ? (
            <p className="mt-3 text-attention-text">Not in effect. {waitingWords(decision.waitsFor)}</p>
          ) : null}
          <Chain decision={decision} />
        </header>
        <section>
          <h2 className="section-title mb-2.5">Why</h2>
          <Paragraphs text={decision.rationale} />
        </section>
        <AgainstNote decision={decision} />
        <section>
          <h2 className="section-title mb-2.5">How sure the score was</h2>
          <SurenessList rows={decision.sureness} decidedName={decision.candidateName} />
        </section>
        <section>
          <h2 className="section-title mb-2.5">What the {formatPoints(decision.support)} points rest on</h2>
          <SourceTable rows={decision.sources} support={decision.support} dossier={dossier} />
        </section>
        <SaidInVotes decision={decision} />
        <SaidInDebrief decision={decision} />
        <DecisionSignatures decision={decision} />
      </article>
      <aside aria-label="The packet" className="grid gap-4 sm:max-rail:grid-cols-2 rail:grid-cols-1">
        {decision.canSign ? <SignPanel decision={decision} /> : null}
        <PacketPanel decision={decision} />
        <AfterDecision decision={decision} role={role} />
        <HowItWasDone decision={decision} />
        {may(role, "decision.create") && !decision.supersededById ? (
          <Panel title="Changing your mind?" className="print:hidden">
            <p className="section-note">
              This record stays as it is. A new decision gets its own record and points back here.
            </p>
            <Button asChild className="mt-3 w-full">
              <Link href={`/openings/${decision.openingId}/decision?replaces=${decision.id}`}>
                Start a new decision
              </Link>
            </Button>
          </Panel>
        ) : null}
      </aside>
    </div>
  );
}
