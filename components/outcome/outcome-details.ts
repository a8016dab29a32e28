import type { RouterOutputs } from "@/lib/trpc-client";

export type OutcomeDetails = RouterOutputs["outcome"]["get"];
export type StoredOutcome = OutcomeDetails["outcome"];
