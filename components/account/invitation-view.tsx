import Link from "next/link";
import { InvitationForm } from "@/components/account/invitation-form";
import { Button } from "@/components/ui/button";
import { ROLE_NAMES, ROLE_TASKS } from "@/domain/role";
import { formatDay } from "@/lib/format";
import type { RouterOutputs } from "@/lib/trpc-client";

type Invitation = RouterOutputs["invitation"]["preview"];

const CLOSED: Record<Exclude<Invitation["state"], "OPEN">, (invitation: Invitation) => string> = {
  USED: () => "This invitation has been used. If that was you, sign in.",
  TAKEN_BACK: ({ invitedBy }) => `This invitation was taken back. Ask ${invitedBy} for a new one.`,
  EXPIRED: ({ expiresAt, invitedBy }) =>
    `This invitation was open until ${formatDay(expiresAt)}. Ask ${invitedBy} for a new one.`,
};

/** What an invitation offers, with the form to accept it; or why it is no longer open. */
export function InvitationView({ token, invitation }: { token: string; invitation: Invitation }) {
  const { state, invitedBy, role, email, name } = invitation;
  if (state !== "OPEN") {
    return (
      <>
        <p className="section-note -mt-2.5 mb-5">{CLOSED[state](invitation)}</p>
        <Button asChild>
          <Link href="/sign-in">Go to the sign-in page</Link>
        </Button>
      </>
    );
  }
  return (
    <>
      <p className="section-note -mt-2.5 mb-5">
        {invitedBy} invited you as <b className="text-foreground">{ROLE_NAMES[role].toLowerCase()}</b>.{" "}
        {ROLE_TASKS[role]} The link is open until {formatDay(invitation.expiresAt)}.
      </p>
      <InvitationForm token={token} email={email} name={name} />
    </>
  );
}
