import { Client } from "pg";
import type { OrganizationId } from "@/domain/ids";
import { alternate, millisecondsOf } from "@/scripts/bench/alternate";
import type { Result } from "@/scripts/bench/result";
import type { BenchOpening } from "@/scripts/bench/seed";
import type { Actor } from "@/server/actor";

const CALLS = 5;

/** The ranking procedure in this process against the very SQL it runs, sent through `pg` alone. */
export async function benchRankingProcedure(url: string, opening: BenchOpening): Promise<Result> {
  const { createCaller } = await import("@/server/root");
  const { rankingQuery } = await import("@/server/services/ranking-query");
  const { openingId, organizationId, memberId, userId, sessionId } = opening;
  const at = new Date();
  const tenant = organizationId as OrganizationId;
  const actor: Actor = {
    memberId,
    userId,
    sessionId,
    organizationId: tenant,
    organizationName: "Bench",
    isDemo: false,
    role: "HIRING_MANAGER",
    name: "Bench",
    email: "",
    at,
  };
  const caller = createCaller({ actor, at, requestId: "bench", address: "local" });
  const query = rankingQuery(actor, { openingId, isOnPanel: false, isReviewing: false, owed: 0 }, undefined);
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const procedure = async () => {
      const answer = await caller.ranking.get({ openingId });
      if (answer.columns.support.length < 10_000) throw new Error("The ranking is not whole.");
    };
    const sql = async () => {
      const { rows } = await client.query({ text: query.text, values: [...query.values] });
      JSON.parse(rows[0].answer);
    };
    const { ours, theirs } = await alternate(
      () => millisecondsOf(procedure, CALLS),
      () => millisecondsOf(sql, CALLS),
    );
    return {
      name: "ranking procedure, 10,000 applications, against its SQL through pg",
      ours,
      theirs,
      unit: "ms",
      value: ours / theirs,
      aim: { atMost: 2 },
    };
  } finally {
    await client.end();
  }
}
