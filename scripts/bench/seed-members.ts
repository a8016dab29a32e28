import type { Client } from "pg";

interface Panel {
  readonly organizationId: string;
  readonly openingId: string;
  readonly count: number;
  readonly isReviewing: boolean;
}

/** Puts so many new reviewers on the panel of an opening, each signed in for a day. */
export async function seedMembers(
  client: Client,
  { organizationId, openingId, count, isReviewing }: Panel,
): Promise<{ memberId: string; sessionId: string }[]> {
  const { rows } = await client.query<{ memberId: string; sessionId: string }>(
    `WITH people AS (
       INSERT INTO "User" (id, email, name) SELECT gen_random_uuid(), gen_random_uuid() || '@example.test', 'Panel member ' || n
       FROM generate_series(1, $3::int) n RETURNING id),
     members AS (
       INSERT INTO "Member" (id, "organizationId", "userId", role) SELECT gen_random_uuid(), $1, id, 'REVIEWER' FROM people
       RETURNING id, "userId"),
     panel AS (
       INSERT INTO "PanelMember" (id, "organizationId", "openingId", "memberId", "isReviewing")
       SELECT gen_random_uuid(), $1, $2, id, $4 FROM members),
     sessions AS (
       INSERT INTO "Session" (id, "userId", "organizationId", "userAgent", address, "expiresAt")
       SELECT gen_random_uuid(), "userId", $1, 'bench', 'local', now() + interval '1 day' FROM members RETURNING id, "userId")
     SELECT m.id AS "memberId", s.id AS "sessionId" FROM members m JOIN sessions s ON s."userId" = m."userId"`,
    [organizationId, openingId, count, isReviewing],
  );
  return rows;
}
