import { expect, test } from "vitest";
import { signTodo } from "@/domain/home/sign-todo";

test("a decision of somebody else's waits for a second name", () => {
  const decision = {
    decisionId: "d",
    openingId: "o",
    openingTitle: "Operations analyst",
    candidateName: "Ben Okoro",
    kind: "OFFER" as const,
    decidedBy: "Dana Whitfield",
  };
  expect(signTodo(decision)).toMatchObject({
    id: "sign d",
    title: "Sign: Offer to Ben Okoro",
    note: "Operations analyst. Decided by Dana Whitfield; it takes effect with a second signature.",
    href: "/decisions/d",
  });
});
