import type { RouterOutputs } from "@/lib/trpc-client";

export type LetterDesk = RouterOutputs["letter"]["get"];
export type Letter = NonNullable<LetterDesk["letter"]>;
export type NamesFound = LetterDesk["names"];
export type LetterList = RouterOutputs["letter"]["list"];
