import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { AppError } from "@/domain/errors";
import type { Role } from "@/domain/member";
import { ACTIONS, type Action } from "@/domain/permission-table";
import { may, permits, requirePermission } from "@/domain/permissions";
import { permissionsPage } from "@/domain/permissions-page";

// Written out by hand and independent of the table: A admin, R recruiter, H hiring manager, V reviewer, U auditor.
const LETTERS: Record<string, Role> = {
  A: "ADMIN",
  R: "RECRUITER",
  H: "HIRING_MANAGER",
  V: "REVIEWER",
  U: "AUDITOR",
};
const GRID: Record<Action, string> = {
  "account.create": "ARHVU",
  "invitation.accept": "ARHVU",
  "home.get": "ARHVU",
  "search.query": "ARHVU",
  "profile.get": "ARHVU",
  "profile.update": "ARHVU",
  "session.list": "ARHVU",
  "session.revoke": "ARHVU",
  "organization.switch": "ARHVU",
  "organization.update": "A",
  "member.list": "ARHU",
  "member.update": "A",
  "invitation.list": "A",
  "invitation.create": "A",
  "invitation.revoke": "A",
  "opening.list": "ARHVU",
  "opening.get": "ARHVU",
  "opening.create": "ARH",
  "opening.update": "ARH",
  "opening.set-checks": "ARH",
  "duplicate.list": "AR",
  "duplicate.answer": "AR",
  "opening.set-reviewing": "ARH",
  "opening.open": "ARH",
  "opening.archive": "ARH",
  "template.list": "ARH",
  "rubric.get": "ARHVU",
  "rubric.update": "AH",
  "agreement.get": "ARHVU",
  "agreement.effect": "ARHU",
  "panel.get": "ARHVU",
  "panel.update": "ARH",
  "import.list": "AR",
  "import.get": "AR",
  "import.create": "AR",
  "import.update": "AR",
  "import.run": "AR",
  "import.undo": "AR",
  "export.opening": "ARHU",
  "export.organization": "A",
  "credential.verify": "AR",
  "candidate.list": "ARHVU",
  "candidate.get": "ARHVU",
  "candidate.update": "AR",
  "application.create": "AR",
  "application.update": "AR",
  "application.get": "ARHVU",
  "outcome.get": "ARHVU",
  "outcome.create": "AR",
  "outcome.update": "AR",
  "outcome.remove": "AR",
  "draft.list": "AR",
  "draft.create": "AR",
  "draft.update": "AR",
  "draft.confirm": "AR",
  "draft.discard": "AR",
  "evidence.create": "AR",
  "evidence.update": "AR",
  "evidence.remove": "AR",
  "evidence.check": "ARH",
  "attachment.get": "ARHVU",
  "attachment.create": "AR",
  "attachment.update": "AR",
  "attachment.remove": "AR",
  "blinding.get": "AR",
  "blinding.update": "AR",
  "review.recognise": "HV",
  "review.excuse": "ARH",
  "referee.answer": "ARHVU",
  "candidateLink.use": "ARHVU",
  "candidateLink.list": "AR",
  "candidateLink.create": "AR",
  "evidenceRequest.list": "AR",
  "evidenceRequest.create": "AR",
  "referee.list": "ARH",
  "referee.request": "AR",
  "message.list": "AR",
  "message.retry": "AR",
  "credential.create": "AR",
  "credential.update": "AR",
  "credential.remove": "AR",
  "review.queue": "ARHVU",
  "review.remind": "ARH",
  "review.get": "HV",
  "review.rate": "HV",
  "review.submit": "HV",
  "review.certificates": "HV",
  "review.confirm": "HV",
  "review.list": "ARHVU",
  "review.revise": "HV",
  "debrief.get": "ARHVU",
  "debrief.note": "ARHV",
  "debrief.lead": "ARH",
  "calibration.due": "ARHVU",
  "calibration.get": "HV",
  "calibration.rate": "HV",
  "ranking.get": "ARHVU",
  "comparison.get": "ARHVU",
  "score.recompute": "A",
  "decision.list": "ARHVU",
  "decision.get": "ARHVU",
  "decision.create": "AH",
  "savedView.list": "ARHVU",
  "savedView.save": "ARHVU",
  "vote.get": "ARHVU",
  "vote.ask": "ARHV",
  "vote.cast": "ARHV",
  "vote.reply": "ARHV",
  "vote.end": "ARH",
  "round.get": "ARHVU",
  "round.lead": "ARH",
  "round.answer": "ARHV",
  "decision.sign": "AH",
  "opening.set-signatures": "AH",
  "signingKey.list": "AU",
  "signingKey.rotate": "A",
  "letter.get": "ARH",
  "letter.write": "ARH",
  "followUp.get": "ARHU",
  "followUp.answer": "ARH",
  "activity.list": "ARHU",
  "audit.list": "AU",
};

describe("the permission table", () => {
  test.each(ACTIONS)("%s: exactly the roles written out here", (action) => {
    const allowed = Object.entries(LETTERS)
      .filter(([, role]) => may(role, action))
      .map(([letter]) => letter);
    expect(allowed.join("")).toBe(GRID[action]);
  });

  test("docs/permissions.md is what the table says", () => {
    expect(readFileSync("docs/permissions.md", "utf8")).toBe(permissionsPage());
  });
});

describe("conditions", () => {
  test("a reviewer sees only openings on whose panel they are; every other role sees all", () => {
    expect(permits("REVIEWER", "opening.get", { isOnPanel: false })).toBe(false);
    expect(permits("REVIEWER", "opening.get", { isOnPanel: true })).toBe(true);
    expect(permits("AUDITOR", "opening.get", { isOnPanel: false })).toBe(true);
  });

  test("certificates are for who is to review and has handed in", () => {
    for (const action of ["review.certificates", "review.confirm"] as const) {
      expect(permits("REVIEWER", action, { isReviewing: true })).toBe(false);
      expect(permits("REVIEWER", action, { hasHandedIn: true, isUnsealed: true })).toBe(false);
      expect(permits("REVIEWER", action, { isReviewing: true, hasHandedIn: true })).toBe(true);
    }
  });

  test("a change of mind in the discussion waits for the panel", () => {
    const done = { isReviewing: true, hasHandedIn: true };
    expect(permits("REVIEWER", "review.revise", { ...done, isUnsealed: false })).toBe(false);
    expect(permits("REVIEWER", "review.revise", { ...done, isUnsealed: true })).toBe(true);
  });

  test("whoever owes a review sees no score, whatever their role", () => {
    for (const role of Object.values(LETTERS)) {
      expect(permits(role, "ranking.get", { isOnPanel: true, isUnsealed: false })).toBe(false);
      expect(permits(role, "ranking.get", { isOnPanel: true, isUnsealed: true })).toBe(true);
    }
  });

  test("a vote is the panel's, whatever the role", () => {
    for (const role of Object.values(LETTERS)) {
      const unsealed = { isUnsealed: true };
      expect(permits(role, "vote.cast", { ...unsealed, isOnPanel: false })).toBe(false);
      expect(permits(role, "vote.cast", { ...unsealed, isOnPanel: true })).toBe(role !== "AUDITOR");
    }
  });

  test("what is not known is not granted", () => {
    expect(permits("HIRING_MANAGER", "review.get", {})).toBe(false);
    expect(permits("ADMIN", "comparison.get", {})).toBe(false);
  });

  test("each refusal has its reason: role, out of sight, not handed in yet", () => {
    const reason = (run: () => void) => {
      try {
        run();
        return "none";
      } catch (error) {
        return (error as AppError).code;
      }
    };
    expect(reason(() => requirePermission("AUDITOR", "outcome.create", {}))).toBe("FORBIDDEN");
    expect(
      reason(() => requirePermission("REVIEWER", "ranking.get", { isOnPanel: false, isUnsealed: true })),
    ).toBe("NOT_FOUND");
    expect(
      reason(() => requirePermission("REVIEWER", "ranking.get", { isOnPanel: true, isUnsealed: false })),
    ).toBe("LOCKED");
    const outside = { isOnPanel: false, isUnsealed: true };
    expect(reason(() => requirePermission("RECRUITER", "vote.cast", outside))).toBe("FORBIDDEN");
    expect(reason(() => requirePermission("REVIEWER", "vote.cast", outside))).toBe("NOT_FOUND");
    expect(reason(() => requirePermission("REVIEWER", "review.confirm", { isReviewing: true }))).toBe(
      "LOCKED",
    );
    expect(
      reason(() => requirePermission("REVIEWER", "ranking.get", { isOnPanel: true, isUnsealed: true })),
    ).toBe("none");
  });
});
