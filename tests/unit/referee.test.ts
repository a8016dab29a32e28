import { describe, expect, test } from "vitest";
import { blind } from "@/domain/blinding";
import { BLIND_FIELDS, blindingPolicy } from "@/domain/blinding-policy";
import { refereeAnswerInput, refereeRequestInput } from "@/domain/referee";
import { refereeStandingOf } from "@/domain/referee-fields";
import { answerDescription, answerTitle, claimWords, mailboxNote, requestMail } from "@/domain/referee-words";

const claim = {
  statement: "Claims are answered in a day instead of four.",
  metric: "Days to an answer",
  unit: "days",
  baseline: 4,
  after: 1,
  periodStart: null,
  periodEnd: "2026-06-30",
};
const answer = {
  name: "Jana Weiss",
  relation: "MANAGER" as const,
  answer: "CONFIRMED" as const,
  correction: "",
  ownPart: "",
  comment: "",
};

describe("words", () => {
  test("a claim in one line", () => {
    expect(claimWords(claim)).toBe(
      "“Claims are answered in a day instead of four.” Days to an answer: 4 days to 1 day, 75 % less (until 30 June 2026).",
    );
    expect(claimWords({ ...claim, metric: "", baseline: null, after: null, periodEnd: null })).toBe(
      "“Claims are answered in a day instead of four.”",
    );
  });

  test("what the piece is called and says", () => {
    expect(answerTitle(answer)).toBe("Jana Weiss, manager, confirms it");
    const corrected = {
      ...answer,
      answer: "CORRECTED" as const,
      relation: "PEER" as const,
      correction: "It was two days.",
    };
    expect(answerTitle(corrected)).toBe("Jana Weiss, colleague, confirms it with a correction");
    expect(answerDescription({ ...corrected, ownPart: "Wrote it." }, claim)).toBe(
      `Asked about: ${claimWords(claim)}\n\nWhat is different: It was two days.\n\nTheir own part: Wrote it.`,
    );
    expect(answerTitle({ ...answer, name: "x".repeat(120) }).length).toBeLessThan(120);
  });

  test("the mail has the link once, and nothing that was typed makes another", () => {
    const request = {
      name: "Jana {link}",
      relation: "MANAGER" as const,
      company: "Harbour Line",
      message: "Please see {link}.",
      memberName: "Priya Nair",
      organizationName: "Larkspur",
      candidateName: "Ben Okafor",
      expiresAt: new Date("2026-11-15T10:00:00Z"),
    };
    const { subject, text } = requestMail(request, false);
    expect(subject).toBe("Priya Nair of Larkspur asks you about Ben Okafor");
    expect(text.match(/\{link\}/g)).toHaveLength(1);
    expect(text).toContain("as their manager at Harbour Line");
    expect(text).toContain("until 15 November 2026");
    expect(requestMail(request, true).text).not.toContain("Please see");
  });
});

test("an answer says from which domain it came; who reviews blind does not read which", () => {
  const note = mailboxNote("jana@harbour.example", "Other");
  expect(note).toBe("Answered from @harbour.example, which does not match the company named.");
  const nobody = {
    name: "",
    email: "",
    phone: "",
    employer: "",
    school: "",
    links: [],
    certificates: [],
    extra: [],
  };
  expect(blind(nobody, blindingPolicy(BLIND_FIELDS, "2026-11-01"))(note)).toBe(
    "Answered from [contact hidden], which does not match the company named.",
  );
});

describe("rules", () => {
  const request = {
    outcomeId: "0193a000-0000-7000-8000-000000000000",
    name: "Jana Weiss",
    email: "",
    relation: "PEER",
    company: "",
    message: "",
    isMailed: false,
  };
  test("to mail it, an address is needed", () => {
    expect(refereeRequestInput.safeParse(request).success).toBe(true);
    expect(refereeRequestInput.safeParse({ ...request, isMailed: true }).success).toBe(false);
  });

  test("a correction says what is different", () => {
    const { name: _, ...said } = answer;
    const sent = { ...said, token: "t", claimVersion: 1 };
    expect(refereeAnswerInput.safeParse(sent).success).toBe(true);
    expect(refereeAnswerInput.safeParse({ ...sent, answer: "CORRECTED" }).success).toBe(false);
    expect(refereeAnswerInput.safeParse({ ...sent, answer: "DECLINED" }).success).toBe(true);
  });

  test("where a request stands", () => {
    const at = new Date("2026-11-01T00:00:00Z");
    const dates = { answeredAt: null, revokedAt: null, expiresAt: new Date("2026-11-02T00:00:00Z") };
    expect(refereeStandingOf(dates, at)).toBe("waiting");
    expect(refereeStandingOf(dates, dates.expiresAt)).toBe("expired");
    expect(refereeStandingOf({ ...dates, revokedAt: at }, at)).toBe("revoked");
    expect(refereeStandingOf({ ...dates, revokedAt: at, answeredAt: at }, at)).toBe("answered");
  });
});
