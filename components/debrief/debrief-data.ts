import type { RouterOutputs } from "@/lib/trpc-client";

export type DebriefAnswer = RouterOutputs["debrief"]["get"];
export type Debrief = NonNullable<DebriefAnswer["debrief"]>;
export type DebriefPoint = Debrief["points"][number];
export type PointRating = DebriefPoint["ratings"][number];
export type AgendaRow = DebriefAnswer["agenda"][number];
