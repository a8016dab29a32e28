import { globSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { ROLES } from "@/domain/member";
import { ACTIONS, PERMISSIONS } from "@/domain/permission-table";
import { may } from "@/domain/permissions";
import { callAs, listProcedures, reasonOf } from "@/tests/support/procedures";
import { makeScenario, type Scenario } from "@/tests/support/scenario";
import { procedureCall } from "@/tests/support/walk-api";

const procedures = listProcedures();
let scenario: Scenario;

beforeAll(async () => {
  scenario = await makeScenario();
});

/** The actions that routes ask for which are no procedures, such as those that carry files. */
function actionsOfRoutes(): string[] {
  const sources = [...globSync("app/api/**/route.ts"), ...globSync("server/http-*.ts")];
  return sources.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/requireRole\(actor\.role, "([^"]+)"\)/g)].map(
      ([, action]) => action ?? "",
    ),
  );
}

test("every procedure declares an action of the table, and every action of the table is used", () => {
  const declared = [...procedures.map(({ action }) => action), ...actionsOfRoutes()];
  expect(procedures.filter(({ action }) => !action || !ACTIONS.includes(action))).toEqual([]);
  const unused = ACTIONS.filter((action) => !declared.includes(action));
  expect(unused).toEqual([]);
});

describe.each(procedures)("$path", ({ path, action }) => {
  const isOpen = action !== undefined && PERMISSIONS[action].roles === "ANYONE";

  test("asks for a session, unless it is open to anyone", async () => {
    const reason = await reasonOf(callAs(null, path, await procedureCall(path).input(scenario)));
    if (isOpen) expect(reason).not.toBe("UNAUTHENTICATED");
    else expect(reason).toBe("UNAUTHENTICATED");
  });

  test("refuses exactly the roles that the table does not name", async () => {
    for (const role of ROLES) {
      if (isOpen || !action || may(role, action)) continue;
      expect(
        await reasonOf(callAs(scenario.actors[role], path, await procedureCall(path).input(scenario))),
        role,
      ).toBe("FORBIDDEN");
    }
  });
});
