"use client";

import { Check, RefreshCw, TriangleAlert } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";

type Result =
  | { readonly isSame: true; readonly support: number }
  | { readonly isSame: false; readonly why: string };

/** Downloads the packet as anyone would, and computes it again here, in the browser, with the domain's own code. */
async function recompute(decisionId: string, applicationId: string): Promise<Result> {
  const [{ recomputePacket, unsealPacket }, answer] = await Promise.all([
    import("@/domain/recompute-packet"),
    fetch(`/api/decisions/${decisionId}/packet`),
  ]);
  if (!answer.ok) return { isSame: false, why: "The packet could not be loaded. Please try again." };
  const { packet, fingerprint, text } = unsealPacket(await answer.text());
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  const actual = Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
  if (actual !== fingerprint) return { isSame: false, why: "The fingerprint is not that of this packet." };
  const [first] = recomputePacket(packet);
  if (first)
    return { isSame: false, why: `${first.path} comes out as ${first.recomputed}, not ${first.inPacket}.` };
  return {
    isSame: true,
    support: packet.results.scores.find(({ id }) => id === applicationId)?.support ?? 0,
  };
}

/** Recomputes the packet in this browser and says whether every digit is the same. */
export function RecomputeButton({
  decisionId,
  applicationId,
}: {
  decisionId: string;
  applicationId: string;
}) {
  const [result, setResult] = useState<Result | null>(null);
  const [isRunning, setRunning] = useState(false);
  async function run() {
    setRunning(true);
    try {
      setResult(await recompute(decisionId, applicationId));
    } catch {
      setResult({ isSame: false, why: "The packet could not be recomputed here. Please try again." });
    } finally {
      setRunning(false);
    }
  }
  return (
    <div className="mt-3.5 grid gap-3.5 border-t pt-3.5 print:hidden">
      <div role="status">
        {result?.isSame ? (
          <p className="grid grid-cols-[16px_1fr] gap-2.5">
            <Check aria-hidden className="mt-0.5 size-4 stroke-[1.5]" />
            <span>
              <b className="font-strong">Recomputed: same to the last digit</b>
              <span className="block font-mono text-xs text-muted-foreground">{result.support}</span>
            </span>
          </p>
        ) : null}
        {result && !result.isSame ? (
          <p className="grid grid-cols-[16px_1fr] gap-2.5 text-destructive">
            <TriangleAlert aria-hidden className="mt-0.5 size-4 stroke-[1.5]" />
            <span className="break-words">{result.why}</span>
          </p>
        ) : null}
      </div>
      <Button onClick={run} disabled={isRunning}>
        <RefreshCw aria-hidden />
        {isRunning ? "Recomputing" : "Recompute"}
      </Button>
    </div>
  );
}
