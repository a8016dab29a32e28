import { afterAll, describe, expect, test } from "vitest";
import { AUDIT_ACTIONS } from "@/domain/audit-event";
import { closeJobQueue } from "@/server/services/job-queue";
import { setMailServer } from "@/tests/support/mail-settings";
import { callAs, listProcedures } from "@/tests/support/procedures";
import { makeScenario } from "@/tests/support/scenario";
import { store } from "@/tests/support/store";
import { actorFor, prepare, procedureCall } from "@/tests/support/walk-api";

// So that a message can be sent again.
setMailServer();
afterAll(closeJobQueue);

const mutations = listProcedures().filter(({ type }) => type === "mutation");
// These two need a link of their own; tests/integration/invitation.test.ts and auth.test.ts look at their events.
const ELSEWHERE = ["account.create", "invitation.accept"];

describe("every mutation", () => {
  test.each(mutations.map(({ path }) => path).filter((path) => !ELSEWHERE.includes(path)))(
    "%s writes who did what",
    async (path) => {
      const scenario = await makeScenario();
      const call = procedureCall(path);
      await prepare(scenario, call);
      const actor = actorFor(scenario, call);
      const before = new Set(
        (await store().auditEvent.findMany({ where: { organizationId: scenario.organization.id } })).map(
          ({ id }) => id,
        ),
      );
      await callAs(actor, path, await call.input(scenario));
      const events = await store().auditEvent.findMany({
        where: { organizationId: scenario.organization.id },
      });
      const written = events.filter(({ id }) => !before.has(id));
      expect(written.length, "no event was written").toBeGreaterThan(0);
      for (const event of written) {
        expect(AUDIT_ACTIONS).toContain(event.action);
        // Whoever comes by a link is no member; the event has the name that the link was made for.
        expect(event.actorId).toBe(actor?.memberId ?? null);
        if (actor) expect(event.actorName).toBe(actor.name);
        else expect(event.actorName).not.toBe("");
      }
    },
  );

  test("writes nothing when it is refused", async () => {
    const scenario = await makeScenario();
    const { id: organizationId } = scenario.organization;
    const before = await store().auditEvent.count({ where: { organizationId } });
    for (const { path } of mutations) {
      if (ELSEWHERE.includes(path) || procedureCall(path).as === null) continue;
      const input = await procedureCall(path).input(scenario);
      await expect(callAs(null, path, input), path).rejects.toThrow();
      expect(await store().auditEvent.count({ where: { organizationId } }), path).toBe(before);
    }
  });
});
