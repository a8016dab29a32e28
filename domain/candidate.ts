import { z } from "zod";
import { id, versionedId } from "@/domain/ids";
import { optionalEmail, optionalLine, optionalLink, requiredLine } from "@/domain/text";

export const APPLICATION_STATUSES = ["ACTIVE", "WITHDRAWN"] as const;
export type ApplicationStatus = (typeof APPLICATION_STATUSES)[number];

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
