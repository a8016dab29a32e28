import { describe, expect, it } from "vitest";
import { reviewReminderMail } from "@/domain/review-due/reminder-mail";

const OF = {
  name: "Tomas Silva",
  organization: "Northgate",
  opening: "Operations analyst",
  askedBy: "Nora Lind",
  dueOn: "2026-11-24",
  today: "2026-11-22",
};

describe("the mail that reminds a reviewer", () => {
  it.each([
    [{}, "Nora Lind asks you to hand in your reviews for Operations analyst by Tuesday 24 November."],
    [{ askedBy: null }, "Please hand in your reviews for Operations analyst by Tuesday 24 November."],
    [{ today: "2026-11-24" }, "Nora Lind asks you to hand in your reviews for Operations analyst today."],
    [
      { askedBy: null, today: "2026-11-23" },
      "Please hand in your reviews for Operations analyst by tomorrow, Tuesday 24 November.",
    ],
    [
      { today: "2026-11-26" },
      "Nora Lind asks you to hand in your reviews for Operations analyst; they were due on Tuesday 24 November.",
    ],
    [{ dueOn: null }, "Nora Lind asks you to hand in your reviews for Operations analyst."],
  ])("with %j says: %s", (change, sentence) => {
    expect(reviewReminderMail({ ...OF, ...change }).text).toContain(sentence);
  });

  it("holds one link, whatever people typed, and one line of subject", () => {
    const { subject, text } = reviewReminderMail({
      ...OF,
      name: "{link}",
      opening: "Analyst\r\nBcc: all {link}",
      askedBy: "{link} Nora",
    });
    expect(text.split("{link}")).toHaveLength(2);
    expect(subject).toBe("Northgate: your reviews for Analyst Bcc: all");
  });
});
