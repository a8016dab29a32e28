import type { RouterOutputs } from "@/lib/trpc-client";

export type Dossier = RouterOutputs["application"]["get"];
export type DossierOutcome = Dossier["outcomes"][number];
export type DossierCredential = Dossier["credentials"][number];
export type DossierReview = Dossier["reviews"][number];
export type DossierEvidence = DossierOutcome["evidence"][number];
