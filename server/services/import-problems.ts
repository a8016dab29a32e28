import "server-only";
import { AppError } from "@/domain/errors";
import { id as idSchema } from "@/domain/ids";
import type { ImportProblemsInput } from "@/domain/import/import-input";
import type { ProblemPage } from "@/domain/import/import-view";
import type { Actor } from "@/server/actor";
import { inTransaction, Prisma } from "@/server/db";
import { seeImport } from "@/server/services/import-record";

const PAGE = 100;

/** Where a page ended: the line and the id of its last problem. */
function startOf(cursor: string | null): Prisma.Sql {
  if (cursor === null) return Prisma.empty;
  const [line, id] = cursor.split(":");
  if (!/^\d{1,9}$/.test(line ?? "") || !idSchema.safeParse(id).success)
    throw new AppError("INVALID", "This page of the list is not known.");
  return Prisma.sql`AND (line, id) > (${Number(line)}::int, ${id}::uuid)`;
}

/** What is wrong with a file, a hundred at a time, in the order of its lines. */
export function listProblems(actor: Actor, { id, cursor }: ImportProblemsInput): Promise<ProblemPage> {
  return inTransaction(async (tx) => {
    await seeImport(tx, actor, "import.get", id);
    const problems = await tx.$queryRaw<ProblemPage["problems"][number][]>`
      SELECT id, line, "column", reason, value FROM "ImportProblem"
      WHERE "organizationId" = ${actor.organizationId}::uuid AND "importId" = ${id}::uuid ${startOf(cursor)}
      ORDER BY line, id LIMIT ${PAGE}`;
    const last = problems.at(-1);
    return { problems, nextCursor: last && problems.length === PAGE ? `${last.line}:${last.id}` : null };
  });
}
