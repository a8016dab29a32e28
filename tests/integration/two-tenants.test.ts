import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closeJobQueue } from "@/server/services/job-queue";
import { setMailServer } from "@/tests/support/mail-settings";
import { callAs, listProcedures, reasonOf } from "@/tests/support/procedures";
import { makeScenario, type Scenario } from "@/tests/support/scenario";
import {
  actorFor,
  identifierPaths,
  prepare,
  procedureCall,
  valueAt,
  withValueAt,
} from "@/tests/support/walk-api";

// So that a message can be sent again.
setMailServer();
afterAll(closeJobQueue);

const taking = listProcedures().filter(({ takesId }) => takesId);
let victim: Scenario;
let reader: Scenario;

beforeAll(async () => {
  victim = await makeScenario();
  reader = await makeScenario();
});

/** What an answer says once the identifier that was asked for is taken out of it. */
async function answerOf(call: Promise<unknown>, identifier: unknown): Promise<string> {
  const text = JSON.stringify(await call.catch((error: Error) => ({ refused: error.message })));
  return text.replaceAll(String(identifier), "<id>");
}

describe("every procedure that takes an identifier", () => {
  test.each(taking.map(({ path, type }) => ({ path, type })))(
    "$path answers its own tenant, and does not know another's",
    async ({ path, type }) => {
      const call = procedureCall(path);
      // What only reads leaves its tenant as it was for the next one that only reads.
      const own = type !== "mutation" && !call.before ? reader : await makeScenario();
      await prepare(own, call);
      const actor = actorFor(own, call);
      const input = await call.input(own);
      const paths = identifierPaths(input);
      expect(paths.length, "the table's input holds no identifier").toBeGreaterThan(0);

      for (const at of paths) {
        const foreign = valueAt(await call.input(victim), at);
        const nowhere = randomUUID();
        const asked = withValueAt(input, at, foreign);
        const unknown = withValueAt(input, at, nowhere);
        const where = at.join(".");
        if (!call.isFilter) expect(await reasonOf(callAs(actor, path, asked)), where).toBe("NOT_FOUND");
        expect(await answerOf(callAs(actor, path, asked), foreign), where).toBe(
          await answerOf(callAs(actor, path, unknown), nowhere),
        );
      }
      expect(await reasonOf(callAs(actor, path, input)), "the same call in its own tenant").toBe("OK");
    },
  );
});

test("the walk finds the procedures that take an identifier", () => {
  expect(taking.map(({ path }) => path)).toEqual(
    expect.arrayContaining(["decision.get", "review.rate", "audit.list", "panel.update"]),
  );
  expect(taking.length).toBeGreaterThan(35);
});
