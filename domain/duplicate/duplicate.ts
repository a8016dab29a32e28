import { z } from "zod";
import { id, versionedId } from "@/domain/ids";

export const DUPLICATE_KINDS = ["PERSON", "OUTCOME", "CREDENTIAL"] as const;
export type DuplicateKind = (typeof DUPLICATE_KINDS)[number];

const kind = z.enum(DUPLICATE_KINDS);
const isTwo = { path: ["otherId"], error: "These are one and the same." };

/** Two rows that look like one. For a merge, `keptId` is the one that stays. */
export const duplicatePair = z
  .object({ kind, keptId: id, otherId: id })
  .refine(({ keptId, otherId }) => keptId !== otherId, isTwo);
export type DuplicatePair = z.infer<typeof duplicatePair>;

export const duplicateUndo = versionedId;
export type DuplicateUndo = z.infer<typeof duplicateUndo>;

/** What may have been merged into something else, as an address names it. */
export const mergedPlaceInput = z.object({ kind: z.enum([...DUPLICATE_KINDS, "APPLICATION"]), id });
export type MergedPlaceInput = z.infer<typeof mergedPlaceInput>;

/** The two ids in the order in which an answer about them is stored. */
export function orderedPair(one: string, other: string): { firstId: string; secondId: string } {
  return one < other ? { firstId: one, secondId: other } : { firstId: other, secondId: one };
}

const rowIds = z.array(z.string()).default([]);

/** What has not become an outcome or a certificate yet, and what was asked: it goes wherever the application goes. */
const waitingRows = z.object({
  outcomeDraft: rowIds,
  credentialDraft: rowIds,
  candidateLink: rowIds,
  evidenceRequest: rowIds,
  message: rowIds,
});
export type WaitingRows = z.infer<typeof waitingRows>;

/** What a merge took along: enough to put every row back where it was. */
export const movedRows = z.object({
  keptId: z.string(),
  otherId: z.string(),
  /** Evidence of an outcome. */
  evidenceIds: z.array(z.string()).default([]),
  /** Applications of a person that went to the kept one. */
  applicationIds: z.array(z.string()).default([]),
  /** Applications in an opening both were in: what they held went to the other one, and they were withdrawn. */
  joined: z
    .array(
      z.object({
        fromId: z.string(),
        intoId: z.string(),
        status: z.enum(["ACTIVE", "WITHDRAWN"]),
        outcomeIds: z.array(z.string()),
        credentialIds: z.array(z.string()),
        waiting: waitingRows.prefault({}),
      }),
    )
    .default([]),
});
export type MovedRows = z.infer<typeof movedRows>;
