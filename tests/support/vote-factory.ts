import type { Actor } from "@/server/actor";
import type { MadeApplication } from "@/tests/support/opening-factory";
import { store } from "@/tests/support/store";

interface BallotOptions {
  readonly ballot?: "OPEN" | "CLOSED";
  /** Votes that are in: for which of the applications, by index, or null. */
  readonly votes?: readonly { by: Actor; for: number | null; reason?: string }[];
}

/** A question to the panel about applications of one opening. Writes no audit. */
export async function makeBallot(
  askedBy: Actor,
  applications: readonly MadeApplication[],
  { ballot = "OPEN", votes = [] }: BallotOptions = {},
): Promise<{ id: string }> {
  const { organizationId, memberId: createdById } = askedBy;
  const ids = applications.map(({ id }) => id);
  const openingId = applications[0]?.openingId ?? "";
  const key = [...ids].sort().join(",");
  const { id } = await store().comparison.create({
    data: { organizationId, openingId, key, ballot, createdById, revision: votes.length },
    select: { id: true },
  });
  await store().comparedApplication.createMany({
    data: ids.map((applicationId, position) => ({
      organizationId,
      comparisonId: id,
      applicationId,
      position,
    })),
  });
  await store().vote.createMany({
    data: votes.map(({ by, for: index, reason = "" }) => {
      const applicationId = index === null ? null : (ids[index] ?? null);
      return { organizationId, comparisonId: id, memberId: by.memberId, applicationId, reason };
    }),
  });
  return { id };
}
