import type { Prisma } from "@/server/db";
import type { DemoEvent } from "../demo-events";
import { demoId } from "../demo-id";

/** A letter in the outbox; they are numbered in the order of their dates. */
export type DemoMessage = Omit<Prisma.MessageCreateManyInput, "id"> & { readonly createdAt: Date };

/** Everything one organization's openings consist of, as it is stored, and what is told of it. */
export interface DemoRows {
  readonly openings: Prisma.OpeningCreateManyInput[];
  readonly rubrics: Prisma.RubricCreateManyInput[];
  readonly criteria: Prisma.CriterionCreateManyInput[];
  readonly panelMembers: Prisma.PanelMemberCreateManyInput[];
  readonly candidates: Prisma.CandidateCreateManyInput[];
  readonly applications: Prisma.ApplicationCreateManyInput[];
  readonly outcomes: Prisma.OutcomeCreateManyInput[];
  readonly evidence: Prisma.EvidenceCreateManyInput[];
  readonly evidenceChecks: Prisma.EvidenceCheckCreateManyInput[];
  readonly credentials: Prisma.CredentialCreateManyInput[];
  readonly drafts: Prisma.OutcomeDraftCreateManyInput[];
  /** Tokens are made of the secret of the machine, when the rows are stored. */
  readonly refereeRequests: Omit<Prisma.RefereeRequestCreateManyInput, "tokenHash">[];
  readonly candidateLinks: Omit<Prisma.CandidateLinkCreateManyInput, "tokenHash">[];
  readonly evidenceRequests: Prisma.EvidenceRequestCreateManyInput[];
  readonly messages: DemoMessage[];
  readonly reviews: Prisma.ReviewCreateManyInput[];
  readonly ratings: Prisma.RatingCreateManyInput[];
  readonly ratingRevisions: Prisma.RatingRevisionCreateManyInput[];
  readonly events: DemoEvent[];
}

export function emptyRows(): DemoRows {
  return {
    openings: [],
    rubrics: [],
    criteria: [],
    panelMembers: [],
    candidates: [],
    applications: [],
    outcomes: [],
    evidence: [],
    evidenceChecks: [],
    credentials: [],
    drafts: [],
    refereeRequests: [],
    candidateLinks: [],
    evidenceRequests: [],
    messages: [],
    reviews: [],
    ratings: [],
    ratingRevisions: [],
    events: [],
  };
}

export const DEMO_ORGANIZATION = { id: demoId("organization"), name: "Northgate Mutual" } as const;

/** One application: the ids of its rows are made of its key and order. */
export interface DemoPlace {
  readonly openingId: string;
  readonly candidateId: string;
  readonly applicationId: string;
  readonly key: string;
  readonly order: number;
}

const ORDERS_PER_CANDIDATE = 1000;

/** The application that has this number, from 1, in an opening. */
export function demoPlace(openingId: string, number: number): DemoPlace {
  const key = `${openingId} ${number}`;
  const order = number * ORDERS_PER_CANDIDATE;
  const candidateId = demoId(`${key} candidate`, order);
  return { openingId, candidateId, applicationId: demoId(`${key} application`), key, order };
}

/** The part of an event that says where it belongs. */
export function placeOf({ openingId, candidateId, applicationId }: DemoPlace) {
  return { openingId, candidateId, applicationId };
}
