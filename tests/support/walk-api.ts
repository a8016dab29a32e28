import type { Actor } from "@/server/actor";
import { makeCalibration } from "@/tests/support/calibration-factory";
import type { ProcedureCall } from "@/tests/support/procedure-call";
import { PROCEDURE_CALLS } from "@/tests/support/procedure-calls";
import { callAs } from "@/tests/support/procedures";
import type { Scenario } from "@/tests/support/scenario";
import { store } from "@/tests/support/store";

/** The one right call of a procedure; throws, naming it, when the table has none. */
export function procedureCall(path: string): ProcedureCall {
  const call = PROCEDURE_CALLS[path];
  if (!call) throw new Error(`${path} has no line in tests/support/procedure-calls.ts.`);
  return call;
}

export function actorFor(scenario: Scenario, { as }: Pick<ProcedureCall, "as">): Actor | null {
  return as === null ? null : scenario.actors[as];
}

/** Answers every pair of outcome and criterion of the application that the scenario's reviewer owes. */
async function rateAll({ actors, applicationId, outcomeId }: Scenario): Promise<void> {
  const criteria = await store().criterion.findMany({
    where: { rubric: { opening: { applications: { some: { id: applicationId } } } } },
    select: { id: true },
  });
  for (const { id: criterionId } of criteria) {
    await callAs(actors.REVIEWER, "review.rate", {
      applicationId,
      outcomeId,
      criterionId,
      level: 3,
      note: "The export shows it.",
      version: 0,
    });
  }
}

/** Signs a member in on a second device. */
async function addSession({ userId, organizationId }: Actor): Promise<void> {
  const expiresAt = new Date(Date.now() + 86_400_000);
  await store().session.create({
    data: { userId, organizationId, userAgent: "other", address: "local", expiresAt },
  });
}

/** Does what has to be done before the procedure can be called. */
export async function prepare(scenario: Scenario, { before = [] }: ProcedureCall): Promise<void> {
  for (const { path, as, input } of before) {
    if (path === "every rating") await rateAll(scenario);
    else if (path === "every sample")
      await makeCalibration(scenario.actors[as], input(scenario) as string, { isCompleted: false });
    else if (path === "another session") await addSession(scenario.actors[as]);
    else await callAs(scenario.actors[as], path, await input(scenario));
  }
}

type Path = readonly (string | number)[];

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Where identifiers stand in an input, as paths. */
export function identifierPaths(value: unknown, path: Path = []): Path[] {
  if (typeof value === "string") return UUID.test(value) ? [path] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => identifierPaths(one, [...path, key]));
}

export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], value);
}

/** A copy of an input with one value put in another's place. */
export function withValueAt(value: unknown, path: Path, replacement: unknown): unknown {
  const copy = structuredClone(value);
  const parent = valueAt(copy, path.slice(0, -1)) as Record<string, unknown>;
  parent[path.at(-1) as string] = replacement;
  return copy;
}
