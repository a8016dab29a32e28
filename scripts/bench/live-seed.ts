import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { cookieOf } from "@/scripts/bench/demo-routes";
import { seedOpening } from "@/scripts/bench/seed";
import { seedMembers } from "@/scripts/bench/seed-members";

/** A vote that was asked of a panel of eleven, of whom ten have voted; the eleventh votes, and changes the vote again and again. */
export interface LiveSeed {
  /** Two votes, of the same panel about different people. */
  readonly votes: readonly { readonly comparisonId: string; readonly applicationId: string }[];
  /** Of the ten who have voted. */
  readonly cookies: readonly string[];
  readonly voterCookie: string;
}

const VOTED = 10;

/** Two votes on an opening of four people, ten of the panel having voted in each with a reason. */
export async function seedVotes(url: string, secret: string): Promise<LiveSeed> {
  const { openingId, organizationId, memberId } = await seedOpening(url, 4);
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const panel = await seedMembers(client, {
      organizationId,
      openingId,
      count: VOTED + 1,
      isReviewing: false,
    });
    const { rows: applications } = await client.query<{ id: string }>(
      `SELECT id FROM "Application" WHERE "openingId" = $1 ORDER BY id`,
      [openingId],
    );
    const votes = [];
    for (const pair of [applications.slice(0, 2), applications.slice(2)]) {
      const ids = pair.map(({ id }) => id);
      const comparisonId = randomUUID();
      await client.query(
        `INSERT INTO "Comparison" (id, "organizationId", "openingId", key, "createdById") VALUES ($1, $2, $3, $4, $5)`,
        [comparisonId, organizationId, openingId, ids.join(","), memberId],
      );
      await client.query(
        `INSERT INTO "ComparedApplication" ("organizationId", "comparisonId", "applicationId", position)
         SELECT $1, $2, id, n - 1 FROM unnest($3::uuid[]) WITH ORDINALITY AS x(id, n)`,
        [organizationId, comparisonId, ids],
      );
      await client.query(
        `INSERT INTO "Vote" (id, "organizationId", "comparisonId", "memberId", "applicationId", reason)
         SELECT gen_random_uuid(), $1, $2, id, $3, 'The export shows what changed, and who counted it.' FROM unnest($4::uuid[]) id`,
        [organizationId, comparisonId, ids[0], panel.slice(0, VOTED).map((one) => one.memberId)],
      );
      votes.push({ comparisonId, applicationId: ids[0] as string });
    }
    const cookies = await Promise.all(panel.map(({ sessionId }) => cookieOf(sessionId, secret)));
    return { votes, cookies: cookies.slice(0, VOTED), voterCookie: cookies[VOTED] as string };
  } finally {
    await client.end();
  }
}
