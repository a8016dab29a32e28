"use client";

import type { ReactNode } from "react";
import type { Proof } from "@/components/credential/use-proof-deeds";
import { EvidenceLink } from "@/components/evidence/evidence-link";
import { Collapsible, CollapsibleContent, CollapsibleTrigger } from "@/components/ui/collapsible";
import { When } from "@/components/word/when";
import { CARRIER_WORDS, STANDARD_WORDS } from "@/domain/credential-proof/proof-words";
import { formatDay } from "@/lib/format";

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="contents">
      <dt className="text-muted-foreground">{name}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </div>
  );
}

/** Where the badge comes from: what it says of itself, how it was handed over, and when it is verified again. */
export function ProofProvenance({ proof, download }: { proof: Proof; download: string }) {
  const { provenance, carrier, standard, source, addedBy, createdAt, nextAt, hasPicture } = proof;
  const { title, issuer, issuerId, achievementAddress, issuedAt, expiresAt, recipients } = provenance;
  return (
    <Collapsible>
      <CollapsibleTrigger>Where it comes from</CollapsibleTrigger>
      <CollapsibleContent>
        <dl className="grid grid-cols-[108px_minmax(0,1fr)] gap-x-3 gap-y-1.5 text-sm">
          <Line name="Says">
            <bdi>{title === "" ? "no name" : title}</bdi>
          </Line>
          <Line name="Issuer">
            <bdi>{issuer === "" ? "not named" : issuer}</bdi>
            {issuerId.startsWith("did:") ? (
              <span className="block font-mono text-xs break-all">{issuerId}</span>
            ) : null}
            <EvidenceLink link={issuerId} />
          </Line>
          <Line name="Issued">{issuedAt ? formatDay(issuedAt) : "not said"}</Line>
          <Line name="Runs out">{expiresAt ? formatDay(expiresAt) : "not said"}</Line>
          <Line name="Issued to">
            <bdi>{recipients.length > 0 ? recipients.join(", ") : "not said"}</bdi>
          </Line>
          {achievementAddress === "" ? null : (
            <Line name="Criteria">
              <EvidenceLink link={achievementAddress} />
            </Line>
          )}
          <Line name="Handed over">
            {STANDARD_WORDS[standard]}, {CARRIER_WORDS[carrier]}
            {addedBy ? `, by ${addedBy}` : ""}, <When at={createdAt} />
            <EvidenceLink link={source} />
          </Line>
          {nextAt ? (
            <Line name="Asked again">
              <When at={nextAt} />
            </Line>
          ) : null}
        </dl>
        <a href={download} download className="link mt-2.5 inline-block text-sm">
          Download the {hasPicture ? "picture" : "document"}
        </a>
      </CollapsibleContent>
    </Collapsible>
  );
}
