import { createHash, randomBytes } from "node:crypto";
import { openingId } from "@/prisma/demo/rows/opening-rows";
import { makeOrganization } from "@/tests/support/factory";
import { store } from "@/tests/support/store";

const A_DAY_MS = 24 * 3_600_000;

/** The demo's only decision; its id is random. */
export async function decisionPath(): Promise<string> {
  const { id } = await store().decision.findFirstOrThrow({
    where: { openingId: openingId("project-manager") },
    select: { id: true },
  });
  return `/decisions/${id}`;
}

/** The link of an open invitation to an organization of its own. */
export async function invitationPath(): Promise<string> {
  const { organization, actors } = await makeOrganization({ roles: ["ADMIN"], name: "Harbour Line" });
  const token = randomBytes(32).toString("base64url");
  await store().user.update({ where: { id: actors.ADMIN.userId }, data: { name: "Imogen Carr" } });
  await store().invitation.create({
    data: {
      organizationId: organization.id,
      email: "ravi.anand@harbour-line.example",
      name: "Ravi Anand",
      role: "REVIEWER",
      tokenHash: createHash("sha256").update(token).digest("base64url"),
      invitedById: actors.ADMIN.memberId,
      expiresAt: new Date(Date.now() + A_DAY_MS),
    },
  });
  return `/invite/${token}`;
}
