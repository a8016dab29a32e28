import "server-only";
import type { AttachmentRecord } from "@/domain/attachment";
import type { Prisma } from "@/server/db";

export const attachmentColumns = {
  id: true,
  evidenceId: true,
  name: true,
  createdAt: true,
  isClearedForBlind: true,
  file: { select: { mediaType: true, size: true, sha256: true } },
  addedBy: { select: { user: { select: { name: true } } } },
} as const satisfies Prisma.AttachmentSelect;

type StoredAttachment = Prisma.AttachmentGetPayload<{ select: typeof attachmentColumns }>;

export function attachmentRecord(row: StoredAttachment): AttachmentRecord {
  const { id, evidenceId, name, createdAt, isClearedForBlind, file, addedBy } = row;
  return {
    id,
    evidenceId,
    name,
    isClearedForBlind,
    mediaType: file.mediaType,
    size: file.size,
    addedBy: addedBy?.user.name ?? null,
    createdAt: createdAt.toISOString(),
  };
}
