import Link from "next/link";
import { Button } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { may } from "@/domain/permissions";
import type { Role } from "@/domain/role";
import type { RouterOutputs } from "@/lib/trpc-client";

type Decision = RouterOutputs["decision"]["get"];

interface AfterDecisionProps {
  decision: Decision;
  role: Role;
}

/** What follows from a decision that has taken effect: the letter to the candidate, and, after an offer, how it went. */
export function AfterDecision({ decision, role }: AfterDecisionProps) {
  const { id, candidateName, kind, isInEffect, supersededById } = decision;
  if (!isInEffect) return null;
  return (
    <>
      {may(role, "letter.get") && !supersededById ? (
        <Panel title="Letter" className="print:hidden">
          <p className="section-note">
            What {candidateName} reads about this decision, from their own record alone. Nothing is sent by
            itself.
          </p>
          <Button asChild className="mt-3 w-full">
            <Link href={`/decisions/${id}/letter`}>Write to {candidateName}</Link>
          </Button>
        </Panel>
      ) : null}
      {may(role, "followUp.get") && kind === "OFFER" ? (
        <Panel title="How it went" className="print:hidden">
          <p className="section-note">
            Five questions, 90 and 180 days after the first day. Kept apart from every score.
          </p>
          <Button asChild className="mt-3 w-full">
            <Link href="/follow-ups">How it went</Link>
          </Button>
        </Panel>
      ) : null}
    </>
  );
}
