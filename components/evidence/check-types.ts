import type { RouterOutputs } from "@/lib/trpc-client";

export type CheckDesk = RouterOutputs["evidence"]["checkDesk"];

interface Place {
  readonly openingId: string;
  readonly applicationId: string;
}

/** Where a piece of evidence is checked. */
export function checkHref({ openingId, applicationId }: Place, evidenceId: string): string {
  return `/openings/${openingId}/applications/${applicationId}/evidence/${evidenceId}/check`;
}
