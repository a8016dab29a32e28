import { expect, test } from "vitest";
import { CARRIER_REASON_WORDS, CARRIER_REASONS } from "@/domain/verification/carrier-reason";
import {
  decisiveReason,
  GENUINE_REASON_WORDS,
  GENUINE_REASONS,
  genuineAnswer,
  genuineReasonOf,
  REFUTING_REASONS,
} from "@/domain/verification/genuine-reason";
import { THEIRS_REASON_WORDS, THEIRS_REASONS, theirsAnswer } from "@/domain/verification/theirs-reason";
import { concludeVerification } from "@/domain/verification/verification";
import { step } from "@/domain/verification/verification-step";

test("only what is proven wrong is NO, and only what was verified YES", () => {
  expect(GENUINE_REASONS.filter((reason) => genuineAnswer(reason) === "NO")).toEqual([...REFUTING_REASONS]);
  expect(GENUINE_REASONS.filter((reason) => genuineAnswer(reason) === "YES")).toEqual(["VERIFIED"]);
  expect(THEIRS_REASONS.filter((reason) => theirsAnswer(reason) === "NO")).toEqual(["OTHER_EMAIL"]);
});

test("every reason is a sentence, and none of them says fake", () => {
  const words = [
    ...GENUINE_REASONS.map((reason) => GENUINE_REASON_WORDS[reason]),
    ...THEIRS_REASONS.map((reason) => THEIRS_REASON_WORDS[reason]),
    ...CARRIER_REASONS.map((reason) => CARRIER_REASON_WORDS[reason]),
  ];
  for (const sentence of words) {
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(sentence).not.toMatch(/fake|forg|fraud|invalid|credential/i);
  }
});

test("the gravest that refutes decides, else the first that leaves it open", () => {
  expect(decisiveReason(["VERIFIED", "EXPIRED", "REVOKED"])).toBe("REVOKED");
  expect(decisiveReason(["UNREACHABLE", "EXPIRED"])).toBe("EXPIRED");
  expect(decisiveReason(["VERIFIED", "UNKNOWN_STATUS", "BAD_DATE"])).toBe("UNKNOWN_STATUS");
  expect(decisiveReason(["VERIFIED", "VERIFIED"])).toBe("VERIFIED");
  expect(decisiveReason([])).toBe("NO_PROOF");
});

test("steps are told in their order, whatever order they were found in", () => {
  const { genuine } = concludeVerification(
    [step("STATUS", "VERIFIED"), step("FORMAT", "VERIFIED"), step("DATES", "EXPIRED", "It expired.")],
    undefined,
  );
  expect(genuine.steps.map(({ key }) => key)).toEqual(["FORMAT", "DATES", "STATUS"]);
  expect(genuine).toMatchObject({ answer: "NO", reason: "EXPIRED" });
});

test("a stored reason that is no longer known is none", () => {
  expect(genuineReasonOf("REVOKED")).toBe("REVOKED");
  expect(genuineReasonOf("toString")).toBeUndefined();
});
