import type { RouterOutputs } from "@/lib/trpc-client";

export type FollowUp = RouterOutputs["followUp"]["get"];
export type FollowUpRow = RouterOutputs["followUp"]["list"]["rows"][number];
export type Chart = RouterOutputs["followUp"]["chart"];
