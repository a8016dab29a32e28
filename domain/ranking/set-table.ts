import { type RankedTable, rankTable } from "@/domain/ranking/ranked-table";
import type { RankingColumns } from "@/domain/ranking/ranking-answer";
import { remembered } from "@/domain/ranking/remembered";
import type { Policy } from "@/domain/scoring/policy";

/** Beyond this a key would be longer than the table is worth; such a table is ranked in the browser, once. */
const MOST_ROWS = 100;
const MOST_TABLES = 64;

function compute(columns: RankingColumns, policy: Policy): RankedTable {
  return rankTable(columns, columns, policy);
}

/** Everything a table depends on: who stands where and how surely, what they are called, and the settings of the bands. */
function keyOf(columns: RankingColumns, { parameters, criteria, credentialStrength }: Policy): string {
  const { applicationId, name, support, low, high, sd, isRated } = columns;
  const ceilings = criteria.map(({ weight, ceiling }) => [weight, ceiling]);
  const settings = [parameters, credentialStrength, ceilings];
  return JSON.stringify([settings, applicationId, name, support, low, high, sd, isRated]);
}

const rememberedTable = remembered(MOST_TABLES, keyOf, compute);

/** The table under the set weights, remembered as long as nothing of it changes. */
export function setTableOf(columns: RankingColumns, policy: Policy): RankedTable {
  return columns.applicationId.length > MOST_ROWS
    ? compute(columns, policy)
    : rememberedTable(columns, policy);
}
