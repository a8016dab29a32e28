import type { RouterOutputs } from "@/lib/trpc-client";

/** One export, as everybody who may make the same sees it. */
export type ExportRow = RouterOutputs["export"]["get"];

/** What is exported: an opening, or with null the whole organization. */
export interface Exported {
  readonly openingId: string | null;
  readonly title: string;
}

/** Where an archive is fetched, once. */
export function exportHref(id: string): string {
  return `/api/exports/${id}`;
}
