import { z } from "zod";
import { CANDIDATE_SORTS } from "@/domain/candidate-sort";
import { id, versionedId } from "@/domain/ids";
import { optionalEmail, optionalLine, optionalLink, requiredLine } from "@/domain/text";

export const APPLICATION_STATUSES = ["ACTIVE", "WITHDRAWN"] as const;

export const candidateInput = z.object({
  name: requiredLine,
  email: optionalEmail,
  phone: optionalLine,
  headline: optionalLine,
  employer: optionalLine,
  school: optionalLine,
  links: z.array(optionalLink).max(10, { error: "At most ten links." }),
});
export type CandidateInput = z.infer<typeof candidateInput>;

/** A new person in an opening, or one already known there by `candidateId`. */
export const newApplicationInput = candidateInput.extend({ openingId: id });
export type NewApplicationInput = z.infer<typeof newApplicationInput>;

export const knownApplicationInput = z.object({ openingId: id, candidateId: id });
export type KnownApplicationInput = z.infer<typeof knownApplicationInput>;

export const candidateUpdate = candidateInput.extend(versionedId.shape);
export type CandidateUpdate = z.infer<typeof candidateUpdate>;

export const applicationStatusInput = versionedId.extend({ status: z.enum(APPLICATION_STATUSES) });
export type ApplicationStatusInput = z.infer<typeof applicationStatusInput>;

/** One page of the list of candidates. An empty search matches everybody. */
export const candidateListInput = z.object({
  search: optionalLine,
  openingId: id.nullable(),
  sort: z.enum(CANDIDATE_SORTS),
  isDescending: z.boolean(),
  page: z.int().min(1).max(10_000),
});
export type CandidateListInput = z.infer<typeof candidateListInput>;

/** What is known of a person before they are entered, to find them if they are here already. */
export const similarCandidatesInput = z.object({ openingId: id, name: optionalLine, email: optionalLine });
export type SimilarCandidatesInput = z.infer<typeof similarCandidatesInput>;
