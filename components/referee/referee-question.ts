import type { RouterOutputs } from "@/lib/trpc-client";

/** Who asks a referee, and what is claimed. */
export type RefereeQuestion = RouterOutputs["referee"]["get"];
