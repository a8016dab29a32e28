import { Client } from "pg";
import { cookieOf } from "@/scripts/bench/demo-routes";
import { seedOpening } from "@/scripts/bench/seed";
import { seedMembers } from "@/scripts/bench/seed-members";

/** One reviewer of the panel: how they sign in, and what there is to rate. */
export interface LoadReviewer {
  readonly memberId: string;
  readonly cookie: string;
}

export interface LoadPanel {
  readonly reviewers: readonly LoadReviewer[];
  /** Every application, outcome and criterion that each of them rates. */
  readonly pairs: readonly { applicationId: string; outcomeId: string; criterionId: string }[];
}

const OUTCOMES_EACH = 4;

/** An opening of so many applications with four outcomes each, and a panel of so many reviewers, all signed in. */
export async function seedPanel(
  url: string,
  size: { reviewers: number; applications: number },
  secret: string,
): Promise<LoadPanel> {
  const { openingId, organizationId } = await seedOpening(url, size.applications);
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(
      `INSERT INTO "Outcome" (id, "organizationId", "applicationId", statement)
       SELECT gen_random_uuid(), $1, a.id, 'Cut the backlog to a day, number ' || n FROM "Application" a, generate_series(1, $3::int) n
       WHERE a."openingId" = $2`,
      [organizationId, openingId, OUTCOMES_EACH],
    );
    const { rows: pairs } = await client.query<LoadPanel["pairs"][number]>(
      `SELECT a.id AS "applicationId", o.id AS "outcomeId", c.id AS "criterionId"
       FROM "Application" a JOIN "Outcome" o ON o."applicationId" = a.id
       JOIN "Rubric" r ON r."openingId" = a."openingId" JOIN "Criterion" c ON c."rubricId" = r.id
       WHERE a."openingId" = $1 ORDER BY a.number, o.id, c.position`,
      [openingId],
    );
    const panel = { organizationId, openingId, count: size.reviewers, isReviewing: true };
    const members = await seedMembers(client, panel);
    await client.query("ANALYZE");
    const signedIn = members.map(async ({ memberId, sessionId }) => {
      return { memberId, cookie: await cookieOf(sessionId, secret) };
    });
    return { pairs, reviewers: await Promise.all(signedIn) };
  } finally {
    await client.end();
  }
}
