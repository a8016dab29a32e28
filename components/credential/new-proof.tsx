"use client";

import { useRouter } from "next/navigation";
import { AddProof } from "@/components/credential/add-proof";
import { Collapsible, CollapsibleContent, CollapsibleTrigger } from "@/components/ui/collapsible";
import { toast } from "@/components/ui/toast";

interface NewProofProps {
  applicationId: string;
  /** The address under which certificates of this candidate are edited. */
  certificates: string;
}

/** Makes a certificate of its badge: what the badge says is filled in, the rest is left to the person. */
export function NewProof({ applicationId, certificates }: NewProofProps) {
  const router = useRouter();
  return (
    <Collapsible className="mb-5">
      <CollapsibleTrigger>Do you have the badge itself? Add it instead</CollapsibleTrigger>
      <CollapsibleContent className="grid gap-3">
        <p className="section-note max-w-[560px]">
          Its name, issuer and dates are filled in, and the issuer is asked whether it is genuine and theirs.
          How it was assessed and what it is worth here, you say afterwards.
        </p>
        <AddProof
          applicationId={applicationId}
          credentialId={null}
          onAdded={(credentialId) => {
            toast("Certificate entered from its badge");
            router.push(`${certificates}/${credentialId}`);
          }}
        />
      </CollapsibleContent>
    </Collapsible>
  );
}
