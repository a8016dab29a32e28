import { expect, test } from "vitest";
import { packetDiff } from "@/domain/packet-log";

const change = { from: null, to: "new" };

test("keeps what changed, without the addresses of candidates and referees", () => {
  const diff = { name: change, email: change, phone: change, headline: change };
  for (const action of ["candidate.created", "candidate.updated", "referee.requested"] as const) {
    expect(packetDiff(action, diff), action).toEqual({ name: change, headline: change });
  }
});

test("keeps nothing of what was said about how it went", () => {
  expect(packetDiff("follow-up.answered", { overall: { from: null, to: 1 }, note: change })).toEqual({});
  expect(packetDiff("follow-up.planned", { startsOn: change })).toEqual({ startsOn: change });
});
