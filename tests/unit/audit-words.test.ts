import { describe, expect, it } from "vitest";
import { AUDIT_ACTIONS, type AuditAction } from "@/domain/audit-event";
import type { EventFacts } from "@/domain/audit-phrase";
import { describeEvent } from "@/domain/audit-words";

function event(action: AuditAction, rest: Partial<EventFacts> = {}): EventFacts {
  return {
    action,
    actorName: "Priya Nair",
    openingTitle: "Operations Analyst",
    candidateName: "Ivy Castellanos",
    diff: {},
    ...rest,
  };
}

describe("describeEvent", () => {
  it.each(AUDIT_ACTIONS)("has words for %s, which are not its name", (action) => {
    const sentence = describeEvent(event(action));
    expect(sentence).toMatch(/^Priya Nair [a-z]/);
    expect(sentence).not.toContain(action);
    expect(sentence).not.toMatch(/undefined|null|\.$/);
  });

  it("tells all actions apart", () => {
    const sentences = AUDIT_ACTIONS.map((action) => describeEvent(event(action)));
    expect(new Set(sentences).size).toBe(AUDIT_ACTIONS.length);
  });

  it("names whom and where", () => {
    expect(describeEvent(event("outcome.created"))).toBe(
      "Priya Nair entered an outcome for Ivy Castellanos in Operations Analyst",
    );
  });

  it("leaves the opening out on its own page, and says nothing of a person who is gone", () => {
    const facts = { openingTitle: null, candidateName: null };
    expect(describeEvent(event("application.created", facts))).toBe(
      "Priya Nair added a candidate to this role",
    );
  });

  it("lists the fields of an edit, up to four", () => {
    const diff = { goals: { from: "", to: "x" }, asOf: { from: "a", to: "b" }, version: { from: 1, to: 2 } };
    expect(describeEvent(event("opening.updated", { diff }))).toBe(
      "Priya Nair edited the brief of Operations Analyst: what the role is for and the day ages are counted to",
    );
    const many = Object.fromEntries(["a", "b", "c", "d", "e"].map((key) => [key, { from: 1, to: 2 }]));
    expect(describeEvent(event("opening.updated", { diff: many }))).toBe(
      "Priya Nair edited the brief of Operations Analyst",
    );
  });

  it("says who came and went from a panel, or else who reviews", () => {
    const members = { from: ["Mei", "Tom"], to: ["Mei", "Jo"] };
    expect(describeEvent(event("panel.updated", { diff: { members } }))).toContain(
      ": added Jo, took off Tom",
    );
    const reviewers = { from: [], to: ["Mei", "Jo"] };
    expect(describeEvent(event("panel.updated", { diff: { reviewers } }))).toContain(
      ": Mei and Jo to review",
    );
  });

  it("survives an action of a later version", () => {
    expect(describeEvent(event("future.happened" as AuditAction))).toBe("Priya Nair future.happened");
  });
});
