"use client";

import { useQuery } from "@tanstack/react-query";
import { type RouterOutputs, useTRPC } from "@/lib/trpc-client";

type Origins = RouterOutputs["origin"]["get"];
type Kind = Origins["rows"][number]["kind"];

export interface Origin {
  /** The import that brought the row; null where that is not known. */
  readonly from: Origins["imports"][number] | null;
  readonly stated: Readonly<Record<string, string>>;
}

/** Where a row of an application came from, as far as it came in by the file; undefined for what was entered here. */
export function useOrigin(applicationId: string, kind: Kind, id: string): Origin | undefined {
  const trpc = useTRPC();
  const { data } = useQuery(trpc.origin.get.queryOptions({ applicationId }));
  const row = data?.rows.find((one) => one.kind === kind && one.id === id);
  if (!data || !row) return undefined;
  return { from: data.imports.find((one) => one.id === row.importId) ?? null, stated: row.stated };
}
