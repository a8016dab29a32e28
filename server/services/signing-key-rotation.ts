import "server-only";
import { AppError, notFound } from "@/domain/errors";
import { requireRole } from "@/domain/permissions";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { inTransaction } from "@/server/db";
import { holdKeyInUse, insertKey, retireKey } from "@/server/services/signing-key";
import { keyIdOf } from "@/server/services/signing-key-pair";

/**
 * Replaces the key in use by a new one; `id` is the key that was on the screen. The old one stays published, so that what it
 * signed is still checked. Throws NOT_FOUND for a key of nobody here, LOCKED for one that is not in use any more.
 */
export function rotateSigningKey(actor: Actor, id: string): Promise<{ id: string; keyId: string }> {
  requireRole(actor.role, "signingKey.rotate");
  const { organizationId, memberId, at } = actor;
  return inTransaction(async (tx) => {
    const known = await tx.signingKey.count({ where: { organizationId, id } });
    if (known === 0) throw notFound("This key");
    const stored = await holdKeyInUse(tx, organizationId);
    if (stored?.id !== id) throw new AppError("LOCKED", "This key was already replaced.");
    await retireKey(tx, stored, at);
    const made = await insertKey(tx, actor, memberId);
    if (!made) throw new AppError("LOCKED", "Somebody else has just made a new key.");
    const keyId = keyIdOf(made.publicKey);
    await recordAudit(tx, actor, {
      action: "signing-key.rotated",
      subjectType: "signingKey",
      subjectId: made.id,
      diff: { keyId: { from: keyIdOf(stored.publicKey), to: keyId } },
    });
    return { id: made.id, keyId };
  });
}
