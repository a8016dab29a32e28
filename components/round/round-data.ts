import type { RouterOutputs } from "@/lib/trpc-client";

export type RoundsAnswer = RouterOutputs["round"]["list"];
export type ListedRound = RoundsAnswer["rounds"][number];
export type RoundChoice = RoundsAnswer["choices"][number];
export type Round = RouterOutputs["round"]["get"];
export type OwnRound = NonNullable<Round["own"]>;
export type Outcome = NonNullable<Round["outcome"]>;
export type PersonCard = RouterOutputs["round"]["people"][number];
