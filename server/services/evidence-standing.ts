import "server-only";
import type { CheckRecord } from "@/domain/application-record";
import { deriveCheckStatus } from "@/domain/derive-check-status";
import type { CheckStatus, CheckVerdict } from "@/domain/evidence-check";
import { mailboxNote } from "@/domain/referee-words";
import type { Prisma, Transaction } from "@/server/db";

/** The columns that checks are read from, a referee's answer among them. */
export const checkedColumns = {
  checks: {
    orderBy: [{ at: "asc" }, { id: "asc" }],
    include: { member: { select: { user: { select: { name: true } } } } },
  },
  refereeRequest: {
    select: {
      id: true,
      name: true,
      email: true,
      company: true,
      isMailed: true,
      answer: true,
      correction: true,
      comment: true,
      answeredAt: true,
      revokedAt: true,
    },
  },
} as const satisfies Prisma.EvidenceInclude;

type Checked = Prisma.EvidenceGetPayload<{ include: typeof checkedColumns }>;

const ANSWERS = { CONFIRMED: "SUPPORTS", CORRECTED: "SUPPORTS_PARTLY", DECLINED: null } as const;

/** A referee who answered a link sent to their own address has checked it as a member would. */
function checkOfReferee(request: Checked["refereeRequest"]): CheckRecord[] {
  const verdict: CheckVerdict | null = request?.answer ? ANSWERS[request.answer] : null;
  if (!request?.isMailed || !request.answeredAt || !verdict) return [];
  return [
    {
      id: request.id,
      by: request.id,
      memberId: null,
      name: `${request.name}, referee`,
      verdict,
      note: [mailboxNote(request.email, request.company), request.correction || request.comment]
        .filter(Boolean)
        .join(" "),
      at: request.answeredAt.toISOString(),
      reopenedAt: request.revokedAt?.toISOString() ?? null,
      reopenedWhy: "",
    },
  ];
}

/** Everything anybody has said of a piece of evidence, earliest first. */
export function checksOf({
  checks,
  refereeRequest,
}: Pick<Checked, "checks" | "refereeRequest">): CheckRecord[] {
  const members = checks.map(({ id, memberId, member, verdict, note, at, reopenedAt, reopenedWhy }) => ({
    id,
    by: memberId,
    memberId,
    name: member.user.name,
    verdict,
    note,
    at: at.toISOString(),
    reopenedAt: reopenedAt?.toISOString() ?? null,
    reopenedWhy,
  }));
  return [...members, ...checkOfReferee(refereeRequest)].sort((one, other) => one.at.localeCompare(other.at));
}

/** Why nothing counts any more, where something did. */
function lastReason(checks: readonly CheckRecord[]): string {
  const reopened = checks.filter(({ reopenedAt }) => reopenedAt !== null);
  return (
    reopened.sort((one, other) => (one.reopenedAt ?? "").localeCompare(other.reopenedAt ?? "")).at(-1)
      ?.reopenedWhy ?? ""
  );
}

/** What a check leaves on the row of its evidence, for everybody who only wants to know how it stands. */
function standingData(checks: readonly CheckRecord[], checksNeeded: number) {
  const { status, deciding, supporting } = deriveCheckStatus(checks, checksNeeded);
  return {
    checkStatus: status,
    checkNote: deciding?.note ?? (supporting === 0 ? lastReason(checks) : ""),
    checkedById: deciding?.memberId ?? null,
    checkedAt: deciding ? new Date(deciding.at) : null,
  };
}

/** How evidence stood, and stands now. */
export interface Settled {
  readonly from: CheckStatus;
  readonly to: CheckStatus;
}

/**
 * Writes on evidence what its standing checks make of it under the rule of its opening. Called after a check was written or
 * opened again, within `holdApplication` and before `rescoreApplication`. Answers how it stood and stands, by id.
 */
export async function settleEvidence(
  tx: Transaction,
  { organizationId }: { readonly organizationId: string },
  where: Prisma.EvidenceWhereInput,
): Promise<Map<string, Settled>> {
  const rows = await tx.evidence.findMany({
    where: { AND: [where, { organizationId }] },
    orderBy: { id: "asc" },
    include: {
      ...checkedColumns,
      outcome: { select: { application: { select: { opening: { select: { checksNeeded: true } } } } } },
    },
  });
  const settled = new Map<string, Settled>();
  for (const row of rows) {
    const data = standingData(checksOf(row), row.outcome.application.opening.checksNeeded);
    settled.set(row.id, { from: row.checkStatus, to: data.checkStatus });
    const isSame =
      data.checkStatus === row.checkStatus &&
      data.checkNote === row.checkNote &&
      data.checkedById === row.checkedById &&
      data.checkedAt?.getTime() === row.checkedAt?.getTime();
    if (!isSame) await tx.evidence.updateMany({ where: { id: row.id, organizationId }, data });
  }
  return settled;
}
