import "server-only";
import { requireRole } from "@/domain/permissions";
import { keysPath, type PublishedKeys, publishedKey } from "@/domain/published-keys";
import { appOrigin } from "@/lib/env";
import type { Actor } from "@/server/actor";
import { db } from "@/server/db";
import { keyIdOf } from "@/server/services/signing-key-pair";

/** The keys that the organization's decisions are signed with, the one in use first, and where they are published. */
export async function listSigningKeys({ role, organizationId }: Actor) {
  requireRole(role, "signingKey.list");
  const rows = await db().signingKey.findMany({
    where: { organizationId },
    orderBy: [{ retiredAt: { sort: "desc", nulls: "first" } }, { id: "asc" }],
    select: {
      id: true,
      publicKey: true,
      createdAt: true,
      retiredAt: true,
      startedBy: { select: { user: { select: { name: true } } } },
    },
  });
  return {
    address: `${appOrigin()}${keysPath(organizationId)}`,
    keys: rows.map(({ publicKey, createdAt, retiredAt, startedBy, id }) => ({
      id,
      keyId: keyIdOf(publicKey),
      createdAt: createdAt.toISOString(),
      retiredAt: retiredAt?.toISOString() ?? null,
      /** Null where the key was made by itself, when it was needed. */
      startedBy: startedBy?.user.name ?? null,
    })),
  };
}

/** The public keys of an organization for anybody who checks what it signed, or null for an organization there is none of. */
export async function loadPublishedKeys(organizationId: string): Promise<PublishedKeys | null> {
  const organization = await db().organization.findUnique({
    where: { id: organizationId },
    select: {
      signingKeys: {
        orderBy: [{ retiredAt: { sort: "asc", nulls: "last" } }, { id: "asc" }],
        select: { publicKey: true, createdAt: true, retiredAt: true },
      },
    },
  });
  if (!organization) return null;
  return {
    keys: organization.signingKeys.map(({ publicKey, createdAt, retiredAt }) =>
      publishedKey({
        kid: keyIdOf(publicKey),
        x: publicKey,
        createdAt: createdAt.toISOString(),
        retiredAt: retiredAt?.toISOString() ?? null,
      }),
    ),
  };
}
