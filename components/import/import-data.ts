import type { RouterOutputs } from "@/lib/trpc-client";

export type ImportList = RouterOutputs["import"]["list"];
export type ImportRow = ImportList["imports"][number];
