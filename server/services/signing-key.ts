import "server-only";
import { randomUUID } from "node:crypto";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import type { Transaction } from "@/server/db";
import { type KeyPair, keyIdOf, makeKeyPair, type Sign, signerOf } from "@/server/services/signing-key-pair";

/** A key as it lies in the database. */
export interface StoredKey extends KeyPair {
  readonly id: string;
}

/** The organization's key in use, held until the transaction ends, so that it is not replaced meanwhile; null before the first. */
export async function holdKeyInUse(tx: Transaction, organizationId: string): Promise<StoredKey | null> {
  const [key] = await tx.$queryRaw<StoredKey[]>`
    SELECT id, "publicKey", secret FROM "SigningKey"
    WHERE "organizationId" = ${organizationId}::uuid AND "retiredAt" IS NULL FOR NO KEY UPDATE`;
  return key ?? null;
}

/** Takes a key out of use. It stays published: what it has signed is still checked by it. */
export async function retireKey(tx: Transaction, { id }: StoredKey, at: Date): Promise<void> {
  await tx.signingKey.update({ where: { id }, data: { retiredAt: at }, select: { id: true } });
}

/** Puts a new key into use where none is; null where somebody else did at the same moment. */
export async function insertKey(
  tx: Transaction,
  actor: Actor,
  startedById: string | null,
): Promise<StoredKey | null> {
  const { organizationId, at } = actor;
  const pair = makeKeyPair(organizationId);
  const id = randomUUID();
  // Waits for a transaction that is just making one.
  const made = await tx.$executeRaw`
    INSERT INTO "SigningKey" (id, "organizationId", "publicKey", secret, "startedById", "createdAt")
    VALUES (${id}::uuid, ${organizationId}::uuid, ${pair.publicKey}, ${pair.secret}, ${startedById}::uuid, ${at})
    ON CONFLICT ("organizationId") WHERE "retiredAt" IS NULL DO NOTHING`;
  return made === 0 ? null : { id, ...pair };
}

/** The first key, or one in place of a key that no longer opens. */
async function makeKey(tx: Transaction, actor: Actor, before: StoredKey | null): Promise<StoredKey> {
  const made = await insertKey(tx, actor, null);
  if (!made) {
    // Somebody else has just made one; where it was replaced since, the next try makes another.
    return (await holdKeyInUse(tx, actor.organizationId)) ?? makeKey(tx, actor, before);
  }
  await recordAudit(tx, actor, {
    action: "signing-key.made",
    subjectType: "signingKey",
    subjectId: made.id,
    diff: { keyId: { from: before ? keyIdOf(before.publicKey) : null, to: keyIdOf(made.publicKey) } },
  });
  return made;
}

/**
 * What signs in the organization's name, until the transaction ends. The first key is made when it is needed. A key that no
 * longer opens, as AUTH_SECRET is another than the one it was sealed under, is retired and a new one made: the log says so,
 * and no decision is lost.
 */
export async function holdSigner(tx: Transaction, actor: Actor): Promise<Sign> {
  const { organizationId, at } = actor;
  const stored = await holdKeyInUse(tx, organizationId);
  const signer = stored && signerOf(organizationId, stored);
  if (signer) return signer;
  if (stored) {
    console.error(
      `[signing-key] The key ${keyIdOf(stored.publicKey)} of organization ${organizationId} does not open: AUTH_SECRET is not the one it was sealed under. It is retired and stays published; a new key signs from now on. If AUTH_SECRET was changed by mistake, set it back.`,
    );
    await retireKey(tx, stored, at);
  }
  const made = await makeKey(tx, actor, stored);
  const fresh = signerOf(organizationId, made);
  if (!fresh) throw new Error("A signing key that was just made does not open.");
  return fresh;
}
