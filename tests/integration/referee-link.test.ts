import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/server/actor";
import { getCandidatePage } from "@/server/services/candidate-page";
import { linkToken } from "@/server/services/link-token";
import { answerRefereeLink, readRefereeLink } from "@/server/services/referee-answer";
import { revokeRefereeRequest } from "@/server/services/referee-change";
import { makeCandidateLink } from "@/tests/support/candidate-factory";
import { refusal } from "@/tests/support/expect-refusal";
import { makeOrganization } from "@/tests/support/factory";
import {
  type MadeApplication,
  makeApplication,
  makeOpening,
  makeOutcome,
} from "@/tests/support/opening-factory";
import { confirmation, makeRefereeRequest } from "@/tests/support/referee-factory";
import { store } from "@/tests/support/store";

let recruiter: Actor;
let application: MadeApplication;
let outcomeId: string;

beforeEach(async () => {
  const { actors } = await makeOrganization({ roles: ["RECRUITER", "HIRING_MANAGER"] });
  recruiter = actors.RECRUITER;
  application = await makeApplication(await makeOpening(actors.HIRING_MANAGER));
  ({ id: outcomeId } = await makeOutcome(application));
});

const from = () => ({ address: randomUUID(), at: new Date() });
const answer = (token: string) => answerRefereeLink(confirmation(token), from());

describe("a link that opens nothing", () => {
  test("gives the same answer whatever the reason, to reading and to answering", async () => {
    const { actors: foreign } = await makeOrganization({ roles: ["RECRUITER"] });
    const used = await makeRefereeRequest(recruiter, outcomeId);
    const revoked = await makeRefereeRequest(recruiter, outcomeId);
    const old = new Date(recruiter.at.getTime() - 14 * 86_400_000);
    const expired = await makeRefereeRequest(recruiter, outcomeId, { createdAt: old });
    await answer(used.token);
    await revokeRefereeRequest(recruiter, { id: revoked.id, version: 1 });
    const tokens = [
      used.token,
      revoked.token,
      expired.token,
      randomUUID(),
      "",
      "x".repeat(200),
      foreign.RECRUITER.sessionId,
      used.id,
      linkToken("candidate", used.id, recruiter.at),
    ];
    const said = new Set<string>();
    for (const token of tokens) {
      const asked = [() => readRefereeLink(token, from()), () => answer(token)];
      for (const ask of asked) {
        const error = await ask().catch((reason: unknown) => reason);
        said.add(
          JSON.stringify(
            error,
            Object.getOwnPropertyNames(error).filter((key) => key !== "stack"),
          ),
        );
      }
    }
    expect([...said]).toHaveLength(1);
    expect([...said][0]).toContain("This link is not open.");
  });

  test("the token lies nowhere in the database", async () => {
    const request = await makeRefereeRequest(recruiter, outcomeId);
    const row = await store().refereeRequest.findUniqueOrThrow({ where: { id: request.id } });
    expect(JSON.stringify(row)).not.toContain(request.token);
  });

  test("10,000 guesses from one address, at referees' and candidates' links in turn, are throttled together", async () => {
    const address = randomUUID();
    const at = new Date();
    const request = await makeRefereeRequest(recruiter, outcomeId);
    const candidate = await makeCandidateLink(recruiter, application);
    const doors = [readRefereeLink, getCandidatePage] as const;
    const reasons = new Map<string, number>();
    for (let batch = 0; batch < 100; batch++) {
      const guesses = Array.from({ length: 100 }, (_, index) =>
        doors[index % 2 === 0 ? 0 : 1](randomUUID(), { address, at }),
      );
      for (const guess of await Promise.allSettled(guesses)) {
        const code = guess.status === "rejected" ? (guess.reason as { code: string }).code : "OK";
        reasons.set(code, (reasons.get(code) ?? 0) + 1);
      }
    }
    expect(Object.fromEntries(reasons)).toEqual({ NOT_FOUND: 30, RATE_LIMITED: 9970 });
    await refusal(readRefereeLink(request.token, { address, at }), "RATE_LIMITED");
    await refusal(getCandidatePage(candidate.token, { address, at }), "RATE_LIMITED");
    const later = new Date(at.getTime() + 15 * 60_000);
    await expect(readRefereeLink(request.token, { address, at: later })).resolves.toBeDefined();
    await expect(getCandidatePage(candidate.token, { address, at: later })).resolves.toBeDefined();
  }, 120_000);

  test("opening a good link often never runs into the limit, and does not wipe out guesses", async () => {
    const address = randomUUID();
    const at = new Date();
    const request = await makeRefereeRequest(recruiter, outcomeId);
    for (let count = 0; count < 29; count++) {
      await refusal(readRefereeLink(randomUUID(), { address, at }), "NOT_FOUND");
      await readRefereeLink(request.token, { address, at });
    }
    await refusal(readRefereeLink(randomUUID(), { address, at }), "NOT_FOUND");
    await refusal(readRefereeLink(request.token, { address, at }), "RATE_LIMITED");
  });
});
