import { Download, FileText } from "lucide-react";
import { fingerprintGroups, sizeInWords } from "@/components/decision/decision-words";
import { PrintButton } from "@/components/decision/print-button";
import { RecomputeButton } from "@/components/decision/recompute-button";
import { Button } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import type { RouterOutputs } from "@/lib/trpc-client";

type Decision = RouterOutputs["decision"]["get"];

function rowsOf({
  counts,
  asked,
  events,
  rubricVersion,
  scoringVersion,
}: Decision): readonly (readonly [string, string])[] {
  return [
    ["Applications", String(counts.applications)],
    ["Outcomes", String(counts.outcomes)],
    ["Evidence, checked", `${counts.evidenceChecked} of ${counts.evidence}`],
    ["Certificates", String(counts.credentials)],
    ["Reviews", String(counts.reviews)],
    ["Ratings", String(counts.ratings)],
    ["Votes and rounds", String(asked)],
    ["Events of the log", String(events)],
    ["Rubric and weights", `version ${rubricVersion}`],
    ["Scoring", `version ${scoringVersion}`],
  ];
}

/** The frozen packet: what is in it, its fingerprint, and the ways to check and keep it. */
export function PacketPanel({ decision }: { decision: Decision }) {
  const groups = fingerprintGroups(decision.packetHash);
  return (
    <Panel title="Frozen packet" note={sizeInWords(decision.bytes)}>
      <dl className="grid grid-cols-[1fr_auto] gap-x-3 gap-y-1.5">
        {rowsOf(decision).map(([what, value]) => (
          <div key={what} className="contents">
            <dt className="text-muted-foreground">{what}</dt>
            <dd className="text-right tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="sr-only">Fingerprint of the packet</p>
      <code className="mt-3 grid grid-cols-4 justify-items-center rounded-sm bg-muted px-4 py-2.5 font-mono text-xs leading-5">
        {groups.map((group, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two groups may be equal; their place is what tells them apart
          <span key={index}>{group}</span>
        ))}
      </code>
      {decision.keyId ? (
        <p className="section-note mt-2 break-words">
          Signed with the key <code className="font-mono break-all">{decision.keyId}</code>
        </p>
      ) : null}
      <RecomputeButton decisionId={decision.id} applicationId={decision.applicationId} />
      <div className="mt-2 flex flex-wrap gap-2 print:hidden">
        <Button asChild className="flex-1">
          <a href={`/api/decisions/${decision.id}/packet`} download>
            <Download aria-hidden />
            Packet
          </a>
        </Button>
        {decision.hasPdf ? (
          <Button asChild className="flex-1">
            {/* Not marked as a download: a refusal is to be read, not saved. */}
            <a href={`/api/decisions/${decision.id}/pdf`}>
              <Download aria-hidden />
              PDF
            </a>
          </Button>
        ) : (
          <PrintButton />
        )}
        <Button asChild className="flex-1">
          <a href={`/api/decisions/${decision.id}/record`} target="_blank" rel="noreferrer">
            <FileText aria-hidden />
            Record
          </a>
        </Button>
      </div>
    </Panel>
  );
}
