import type { RouterOutputs } from "@/lib/trpc-client";

/** What stands around every page: who this is, where they can go, and how much waits there. */
export type ShellData = RouterOutputs["shell"]["get"];
