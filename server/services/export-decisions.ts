import "server-only";
import type { ExportedDecision } from "@/domain/export/export-record";
import { may } from "@/domain/permissions";
import { withSignatures } from "@/domain/sealed-packet";
import { isDecisionWithheld } from "@/server/services/decision-sight";
import { loadSignatures } from "@/server/services/decision-signatures";
import type { ExportJob } from "@/server/services/export-job";

type Head = Omit<ExportedDecision, "packet">;
type Row = Omit<Head, "decidedAt" | "signatures" | "letter"> & {
  readonly decidedAt: Date;
  readonly packet: string;
};

async function loadSigned({ tx }: ExportJob, decisionId: string): Promise<Head["signatures"]> {
  const rows = await tx.decisionSignature.findMany({
    where: { decisionId },
    orderBy: [{ signedAt: "asc" }, { memberId: "asc" }],
    select: {
      note: true,
      signedAt: true,
      member: { select: { role: true, user: { select: { name: true } } } },
    },
  });
  return rows.map(({ note, signedAt, member }) => {
    return { name: member.user.name, role: member.role, note, signedAt: signedAt.toISOString() };
  });
}

async function loadLetter({ tx, actor }: ExportJob, decisionId: string): Promise<Head["letter"]> {
  if (!may(actor.role, "letter.get")) return null;
  const letter = await tx.letter.findUnique({
    where: { decisionId },
    select: { subject: true, text: true, sentAt: true },
  });
  return letter && { ...letter, sentAt: letter.sentAt?.toISOString() ?? null };
}

async function loadDecision({ tx }: ExportJob, id: string): Promise<Row | undefined> {
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT d.id, d."applicationId", d.kind::text AS kind, d.rationale, d."againstArithmetic", u.name AS "decidedBy",
           d."decidedAt", d."supersedesId", d."signaturesNeeded", d.packet, d."packetHash"
    FROM "Decision" d JOIN "Member" m ON m.id = d."decidedById" JOIN "User" u ON u.id = m."userId"
    WHERE d.id = ${id}::uuid`;
  return row;
}

/**
 * The decisions of an opening that are open to the exporter, each as JSON, the earliest first. A packet can be large: one is
 * read at a time, and put in as it is downloaded, to the byte, so that its seal still holds.
 */
export async function* decisionsOf(job: ExportJob, openingId: string): AsyncGenerator<string> {
  const { tx, actor } = job;
  const ids = await tx.$queryRaw<{ id: string }[]>`
    SELECT d.id FROM "Decision" d
    WHERE d."openingId" = ${openingId}::uuid AND d."organizationId" = ${actor.organizationId}::uuid
      AND NOT ${isDecisionWithheld(actor)}
    ORDER BY d."decidedAt", d.id`;
  for (const { id } of ids) {
    const row = await loadDecision(job, id);
    if (!row) continue;
    const { packet, decidedAt, ...rest } = row;
    const head: Head = {
      ...rest,
      decidedAt: decidedAt.toISOString(),
      signatures: await loadSigned(job, id),
      letter: await loadLetter(job, id),
    };
    const sealed = withSignatures(packet, await loadSignatures(tx, id));
    yield `${JSON.stringify(head).slice(0, -1)},"packet":${sealed}}`;
  }
}
