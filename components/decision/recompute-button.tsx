"use client";

import { Check, RefreshCw, TriangleAlert } from "lucide-react";
import { useState } from "react";
import { type Checked, checkPacket } from "@/components/decision/check-packet";
import { Button } from "@/components/ui/button";

/** Recomputes the packet in this browser and says whether every digit is the same and who signed it. */
export function RecomputeButton({
  decisionId,
  applicationId,
}: {
  decisionId: string;
  applicationId: string;
}) {
  const [result, setResult] = useState<Checked | null>(null);
  const [isRunning, setRunning] = useState(false);
  async function run() {
    setRunning(true);
    try {
      setResult(await checkPacket(decisionId, applicationId));
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
              <span className="section-note block">{result.signature}</span>
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
