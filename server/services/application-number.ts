import "server-only";
import { AppError } from "@/domain/errors";
import type { Acting } from "@/server/actor";
import type { Transaction } from "@/server/db";

/**
 * The next free number of an opening, held until the transaction ends: whoever else adds to the opening waits here, and
 * nobody else does. The opening itself stays as it is meanwhile.
 * @throws LOCKED when the opening is archived.
 */
export async function holdNumbers(
  tx: Transaction,
  { organizationId }: Pick<Acting, "organizationId">,
  openingId: string,
): Promise<number> {
  const key = `number:${openingId}`;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
  const [opening] = await tx.$queryRaw<{ status: string }[]>`
    SELECT status::text FROM "Opening" WHERE id = ${openingId}::uuid
    AND "organizationId" = ${organizationId}::uuid FOR SHARE`;
  if (opening?.status === "ARCHIVED") {
    throw new AppError("LOCKED", "This opening is archived. Bring it back before you add candidates.");
  }
  const { _max } = await tx.application.aggregate({ where: { openingId }, _max: { number: true } });
  return (_max.number ?? 0) + 1;
}
