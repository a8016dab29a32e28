"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import type { RouterOutputs } from "@/lib/trpc-client";

type Decision = RouterOutputs["decision"]["get"];

const SignDialog = dynamic(() => import("@/components/decision/sign-dialog").then((it) => it.SignDialog));

/** Where somebody who can puts the second name under a decision. */
export function SignPanel({ decision }: { decision: Decision }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Panel title="Your signature" className="print:hidden">
      <p className="section-note">
        {decision.decidedBy} decided this. It takes effect once you, or somebody else who decides here, have
        signed it too.
      </p>
      <Button variant="primary" className="mt-3 w-full" onClick={() => setOpen(true)}>
        Sign it…
      </Button>
      {isOpen ? <SignDialog decisionId={decision.id} onClose={() => setOpen(false)} /> : null}
    </Panel>
  );
}
