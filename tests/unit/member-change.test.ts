import { describe, expect, it } from "vitest";
import { canReview, MANAGING_ROLES, memberChangeProblem } from "@/domain/member-change";

const admin = { role: "ADMIN", isActive: true } as const;
const auditor = { role: "AUDITOR", isActive: true } as const;
const gone = { role: "ADMIN", isActive: false } as const;

describe("memberChangeProblem", () => {
  it("never leaves an organization without an admin", () => {
    const change = { before: admin, after: auditor, isSelf: true };
    expect(memberChangeProblem({ ...change, otherManagers: 0 })).toHaveProperty("role");
    expect(memberChangeProblem({ ...change, otherManagers: 1 })).toBeUndefined();
    const leaving = { before: admin, after: gone, isSelf: false };
    expect(memberChangeProblem({ ...leaving, otherManagers: 0 })).toHaveProperty("isActive");
    expect(memberChangeProblem({ ...leaving, otherManagers: 1 })).toBeUndefined();
  });

  it("does not let anybody shut themself out, however many admins there are", () => {
    const change = { before: admin, after: gone, isSelf: true, otherManagers: 5 };
    expect(memberChangeProblem(change)).toEqual({
      isActive: "You cannot deactivate yourself. Ask another admin.",
    });
  });

  it("does not ask for an admin where none is taken away", () => {
    const noAdmin = {
      before: auditor,
      after: { ...auditor, isActive: false },
      isSelf: false,
      otherManagers: 0,
    };
    expect(memberChangeProblem(noAdmin)).toBeUndefined();
    expect(
      memberChangeProblem({ before: gone, after: auditor, isSelf: false, otherManagers: 0 }),
    ).toBeUndefined();
  });
});

describe("canReview", () => {
  it("holds for active reviewers and hiring managers only", () => {
    expect(canReview({ role: "REVIEWER", isActive: true })).toBe(true);
    expect(canReview({ role: "HIRING_MANAGER", isActive: true })).toBe(true);
    expect(canReview({ role: "RECRUITER", isActive: true })).toBe(false);
    expect(canReview({ role: "REVIEWER", isActive: false })).toBe(false);
  });
});

it("only admins manage members", () => {
  expect(MANAGING_ROLES).toEqual(["ADMIN"]);
});
