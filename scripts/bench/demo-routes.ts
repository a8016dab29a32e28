import { randomUUID } from "node:crypto";
import { encode } from "next-auth/jwt";
import { Client } from "pg";
import type { Role } from "@/domain/member";

const THIRTY_DAYS = 30 * 24 * 3600;

/** The Cookie header of a session, signed with the secret the app runs with. */
export async function cookieOf(sessionId: string, secret: string): Promise<string> {
  return `next-auth.session-token=${await encode({ token: { sid: sessionId }, secret, maxAge: THIRTY_DAYS })}`;
}

/** Signs in as the demo's person of a role. */
async function signIn(client: Client, role: Role, secret: string): Promise<string> {
  const { rows } = await client.query(
    `INSERT INTO "Session" (id, "userId", "organizationId", "userAgent", address, "expiresAt")
     SELECT $1, m."userId", m."organizationId", 'bench', 'local', now() + interval '1 day' FROM "Member" m
     JOIN "Organization" o ON o.id = m."organizationId" WHERE o."isDemo" AND m.role = $2::"Role" ORDER BY m.id LIMIT 1 RETURNING id`,
    [randomUUID(), role],
  );
  return cookieOf(rows[0].id, secret);
}

async function one(client: Client, sql: string): Promise<Record<string, string>> {
  const { rows } = await client.query(sql);
  if (!rows[0]) throw new Error(`The demo has nothing for: ${sql}`);
  return rows[0];
}

/** Every kind of page of the product in the demo, with the cookie of somebody who works on it. */
export async function demoRoutes(databaseUrl: string, base: string, secret: string) {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const manager = await signIn(client, "HIRING_MANAGER", secret);
    const recruiter = await signIn(client, "RECRUITER", secret);
    const reviewer = await signIn(client, "REVIEWER", secret);
    const auditor = await signIn(client, "AUDITOR", secret);
    const pair = await one(
      client,
      `SELECT a."openingId" AS opening, min(a.id::text) AS a, max(a.id::text) AS b FROM "Application" a JOIN "Score" s ON s."applicationId" = a.id
       WHERE s."isRated" GROUP BY a."openingId" HAVING count(*) > 1 ORDER BY count(*) DESC LIMIT 1`,
    );
    const owed = await one(
      client,
      `SELECT a.id FROM "PanelMember" pm JOIN "Member" m ON m.id = pm."memberId" AND m.role = 'REVIEWER'
       JOIN "Application" a ON a."openingId" = pm."openingId" AND a.status = 'ACTIVE'
       WHERE pm."isReviewing" AND EXISTS (SELECT 1 FROM "Outcome" o WHERE o."applicationId" = a.id) AND m.id = (
         SELECT m2.id FROM "Member" m2 JOIN "Organization" o ON o.id = m2."organizationId" WHERE o."isDemo" AND m2.role = 'REVIEWER' ORDER BY m2.id LIMIT 1)
         AND NOT EXISTS (SELECT 1 FROM "Review" r WHERE r."applicationId" = a.id AND r."memberId" = m.id AND r."submittedAt" IS NOT NULL) LIMIT 1`,
    );
    const opening = `/openings/${pair.opening}`;
    const dossier = `${opening}/applications/${pair.a}`;
    const pages: readonly (readonly [string, string, string])[] = [
      ["sign-in", "/sign-in", ""],
      ["openings", "/openings", manager],
      ["new opening", "/openings/new", recruiter],
      ["ranking", opening, manager],
      ["how robust", `${opening}/robustness`, manager],
      ["compare", `${opening}/compare?a=${pair.a}&b=${pair.b}`, manager],
      ["brief", `${opening}/brief`, recruiter],
      ["rubric", `${opening}/rubric`, manager],
      ["panel", `${opening}/panel`, manager],
      ["decision", `${opening}/decision`, manager],
      ["dossier", dossier, manager],
      ["new outcome", `${dossier}/outcomes/new`, recruiter],
      ["my reviews", "/reviews", reviewer],
      ["review desk", `/review/${owed.id}`, reviewer],
      ["candidates", "/candidates", recruiter],
      ["audit log", "/audit", auditor],
      ["settings", "/settings", manager],
    ];
    return pages.map(([name, path, cookie]) => ({ name, url: `${base}${path}`, cookie }));
  } finally {
    await client.end();
  }
}
