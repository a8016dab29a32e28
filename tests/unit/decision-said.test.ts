import { expect, test } from "vitest";
import { makePacket } from "@/domain/decision-packet";
import { unseenWords, voteInWords, votesOfRecord } from "@/domain/decision-said";
import type { VoteRecord } from "@/domain/vote/vote-record";
import { packetInputs } from "@/tests/support/packet-inputs";

const votesOf = (changes: Parameters<typeof packetInputs>[0]) =>
  votesOfRecord(makePacket(packetInputs(changes)));

test("names who saw it differently, with what was answered, and nobody on a closed ballot", () => {
  const [open, closed] = votesOf({});
  expect(open?.said).toEqual([
    {
      who: "Jonas Kerr",
      votedFor: "Ben Okoro",
      reason: "The best documented saving.",
      isAgainst: true,
      replies: [{ name: "Mei Tanaka", text: "It ended a year ago." }],
    },
  ]);
  expect(closed?.said).toMatchObject([{ who: null, votedFor: "Ben Okoro", isAgainst: true }]);
  expect(open && voteInWords(open)).toBe("Amara Brandt 1, Ben Okoro 2");
});

test("where somebody was not chosen, those who voted for them saw it differently", () => {
  expect(votesOf({ kind: "DECLINE" })[0]?.said[0]?.isAgainst).toBe(false);
  expect(votesOf({ kind: "DECLINE", applicationId: "b" })[0]?.said[0]?.isAgainst).toBe(true);
});

test("says how many were in while a vote ran, and no result", () => {
  const inputs = packetInputs();
  const running = { ...(inputs.votes?.[0] as VoteRecord), cast: 2, counts: null, votes: null };
  const [vote] = votesOfRecord(makePacket({ ...inputs, votes: [running] }));
  expect(vote?.said).toEqual([]);
  expect(vote && voteInWords(vote)).toBe("Still running: 2 of 3 in. Its result is not in the packet");
});

test("says as little of a closed vote that was ended with too few", () => {
  const inputs = packetInputs();
  const few = { ...(inputs.votes?.[1] as VoteRecord), cast: 1, counts: null, reasons: null };
  const [vote] = votesOfRecord(makePacket({ ...inputs, votes: [few] }));
  expect(vote && voteInWords(vote)).toBe("1 of 3 in, on a closed ballot: too few to say for whom");
});

test("leaves out votes on others, and older packets have none", () => {
  const inputs = packetInputs();
  const others = { ...(inputs.votes?.[0] as VoteRecord), applicationIds: ["b", "c"] };
  expect(votesOfRecord(makePacket({ ...inputs, votes: [others] }))).toEqual([]);
  const { votes: _, ...older } = inputs;
  expect(votesOfRecord(makePacket(older))).toEqual([]);
});

test("says that votes were cast unseen, and how many were changed after", () => {
  const counts = [{ name: "Amara Brandt", count: 3 }];
  expect(unseenWords({ counts, changed: 0 })).toBe("Nobody saw another’s vote first.");
  expect(unseenWords({ counts, changed: 2 })).toMatch(/before their own first one\. Changed since: 2\.$/);
  expect(unseenWords({ counts, changed: null })).toMatch(/first one\.$/);
  expect(unseenWords({ counts: null, changed: null })).toBe("");
});
