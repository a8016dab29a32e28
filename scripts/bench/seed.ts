import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { DEFAULT_CRITERIA } from "@/domain/scoring/criterion";

export interface BenchOpening {
  readonly openingId: string;
  readonly organizationId: string;
  readonly memberId: string;
  readonly userId: string;
  readonly sessionId: string;
}

const MEASURES = `json_build_object(${DEFAULT_CRITERIA.map(
  ({ id }) =>
    `'${id}', json_build_object('demonstrated', (n % 89) / 100.0, 'variance', 0.01 + (n % 7) / 100.0, 'checkedShare', (n % 11) / 10.0)`,
).join(", ")})`;

const MIX = `json_build_object('outcomes', json_build_array(json_build_object('credibility', 0.95, 'rung', 'SYSTEM_RECORD'),
  json_build_object('credibility', 0.6, 'rung', 'ARTIFACT'), json_build_object('credibility', 0.2, 'rung', NULL)), 'credentials', json_build_array(n % 2 = 0))`;

/** An organization with one hiring manager and one opening of so many applications, each with a stored score. */
export async function seedOpening(url: string, applications: number): Promise<BenchOpening> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const [openingId, organizationId, memberId, userId, sessionId, rubricId] = Array.from({ length: 6 }, () =>
    randomUUID(),
  );
  try {
    await client.query(`INSERT INTO "Organization" (id, name) VALUES ($1, 'Bench')`, [organizationId]);
    await client.query(`INSERT INTO "User" (id, email, name) VALUES ($1, $2, 'Bench')`, [
      userId,
      `${userId}@example.test`,
    ]);
    await client.query(
      `INSERT INTO "Member" (id, "organizationId", "userId", role) VALUES ($1, $2, $3, 'HIRING_MANAGER')`,
      [memberId, organizationId, userId],
    );
    await client.query(
      `INSERT INTO "Session" (id, "userId", "organizationId", "userAgent", address, "expiresAt") VALUES ($1, $2, $3, 'bench', 'local', now() + interval '1 day')`,
      [sessionId, userId, organizationId],
    );
    await client.query(
      `INSERT INTO "Opening" (id, "organizationId", title, status, "hiringManagerId", goals, bottlenecks, "teamAiSkillLevel", "measuresOfSuccess", "asOf")
       VALUES ($1, $2, 'Bench', 'OPEN', $3, 'g', 'b', 'TRYING', 'm', '2026-11-01')`,
      [openingId, organizationId, memberId],
    );
    await client.query(`INSERT INTO "Rubric" (id, "organizationId", "openingId") VALUES ($1, $2, $3)`, [
      rubricId,
      organizationId,
      openingId,
    ]);
    for (const [position, { id, weight, credentialCeiling }] of DEFAULT_CRITERIA.entries()) {
      await client.query(
        `INSERT INTO "Criterion" (id, "organizationId", "rubricId", key, name, question, anchors, weight, "credentialCeiling", position)
         VALUES ($1, $2, $3, $4, $4, '', '{a,b,c,d,e}', $5, $6, $7)`,
        [randomUUID(), organizationId, rubricId, id, weight, credentialCeiling, position],
      );
    }
    await client.query(
      `WITH people AS (
         INSERT INTO "Candidate" (id, "organizationId", name, links)
         SELECT gen_random_uuid(), $1, 'Candidate number ' || n, '{}' FROM generate_series(1, $3::int) n RETURNING id, name),
       applied AS (
         INSERT INTO "Application" (id, "organizationId", "openingId", "candidateId", number)
         SELECT gen_random_uuid(), $1, $2, id, split_part(name, ' ', 3)::int FROM people RETURNING id, number AS n)
       INSERT INTO "Score" ("applicationId", "organizationId", "openingId", support, low, high, sd, "credentialStrength", measures,
         "isRated", "outcomeCount", "uncheckedCount", "credentialCount", "reviewCount", mix, "scoringVersion", "computedAt")
       SELECT id, $1, $2, (n % 7919) / 10000.0, (n % 7919) / 12000.0, (n % 7919) / 10000.0 + 0.1, 0.09, (n % 5) / 10.0, ${MEASURES},
         TRUE, 3, 1, 1, 2, ${MIX}, '1.0', now() FROM applied`,
      [organizationId, openingId, applications],
    );
    await client.query("ANALYZE");
  } finally {
    await client.end();
  }
  return { openingId, organizationId, memberId, userId, sessionId } as BenchOpening;
}
