import "server-only";
import { notFound } from "@/domain/errors";
import type { Brief } from "@/domain/opening";
import type { PacketApplication } from "@/domain/packet-inputs";
import type { Transaction } from "@/server/db";
import { loadApplicationRecords } from "@/server/services/application-record";

/** The brief as it stood, for the packet. */
export async function loadBrief(tx: Transaction, organizationId: string, openingId: string): Promise<Brief> {
  const brief = await tx.opening.findUnique({
    where: { organizationId_id: { organizationId, id: openingId } },
    select: { goals: true, bottlenecks: true, teamAiSkillLevel: true, measuresOfSuccess: true },
  });
  if (!brief) throw notFound("This opening");
  return brief;
}

/** Everybody who is in the running, and the decided one, with all that their scores are made of; in the order of ids. */
export async function loadPacketApplications(
  tx: Transaction,
  organizationId: string,
  openingId: string,
  decidedId: string,
): Promise<PacketApplication[]> {
  const rows = await tx.application.findMany({
    where: { organizationId, openingId, OR: [{ status: "ACTIVE" }, { id: decidedId }] },
    select: { id: true, candidate: { select: { name: true } } },
  });
  const names = new Map(rows.map(({ id, candidate }) => [id, candidate.name]));
  const records = await loadApplicationRecords(tx, organizationId, {
    openingId,
    id: { in: [...names.keys()] },
  });
  return records.map((record) => ({ name: names.get(record.id) ?? "", record }));
}
