import type { Prisma } from "@/server/db";
import type { DemoEvent } from "../demo-events";
import { demoId } from "../demo-id";

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
