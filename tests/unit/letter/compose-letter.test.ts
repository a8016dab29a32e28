import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ApplicationRecord } from "@/domain/application-record";
import { DECISION_KINDS, type DecisionKind } from "@/domain/decision-kind";
import { composeLetter } from "@/domain/letter/compose-letter";
import { letterContent } from "@/domain/letter/letter-input";
import { letterRecordOf } from "@/domain/letter/letter-record";
import {
  applicationArbitrary,
  applicationOf,
  credential,
  OPENING,
  outcome,
  piece,
  review,
} from "./letter-records";

const PLACE = {
  name: "Alina Marsh",
  contact: { name: "Dana Whitfield", email: "dana@larkspur.example" },
  day: "2026-11-22",
};

function letter(application: ApplicationRecord, kind: DecisionKind = "DECLINE") {
  return composeLetter({ kind, organization: "Larkspur", opening: OPENING, application }, PLACE);
}

const section = (text: string, title: string) => {
  const paragraphs = text.split("\n\n");
  return paragraphs.slice(paragraphs.indexOf(title) + 1, paragraphs.indexOf(title) + 3).join("\n\n");
};

const replies = outcome("r1", {
  statement: "The first reply went from 41 to 17 hours",
  evidence: [piece({ kind: "SYSTEM_RECORD" })],
  periodEnd: "2026-07-01",
});
const claimed = outcome("r2", {
  statement: "Letters are written in half the time",
  evidence: [piece({ kind: "BARE_SELF_REPORT", checkStatus: "UNCHECKED", isStatement: true })],
});
const rated = applicationOf([claimed, replies], {
  credentials: [credential()],
  reviews: [review("v1", [replies], [3, 3, 4, null]), review("v2", [replies], [3, 2, 4, null])],
});

describe("a letter", () => {
  it("says what was decided in words of its own for each kind, and never that somebody failed", () => {
    const offer = letter(rated, "OFFER").text;
    const hold = letter(rated, "HOLD").text;
    const decline = letter(rated, "DECLINE").text;
    expect(offer).toContain(
      "Larkspur would like to offer you the role Operations analyst. Dana Whitfield will talk",
    );
    expect(hold).toContain("on hold. Your application stays open.");
    expect(decline).toContain(
      "Larkspur has not chosen you for Operations analyst. You gave us your time, so here are the reasons",
    );
    for (const text of [offer, hold, decline]) expect(text).not.toMatch(/reject|fail|unsuccessful|regret/i);
  });

  it("says what was considered and how each was checked", () => {
    const words = section(letter(rated).text, "What was considered");
    expect(words).toContain(
      "– “The first reply went from 41 to 17 hours”. We checked it against a record from a system.\n– “Letters are written in half the time”. Nobody has checked it, so it counted as your own word.\n– The certificate “Applied AI Practitioner”. The issuer confirmed it.",
    );
    expect(words).toContain(
      "Two people rated your results, each of them alone, first without your name, your schools and your certificates in sight.",
    );
  });

  it("says what counted most and least in words, without a figure", () => {
    const words = section(letter(rated).text, "What counted").split("\n\n")[0];
    expect(words).toBe(
      "What counted most was “The first reply went from 41 to 17 hours”. “Applied AI Practitioner” counted as well, because it was put to use. Your results spoke most clearly for “Improves productivity” and least for “Uses technology”.",
    );
  });

  it("says what was missing, and what of it was ours to do", () => {
    const unchecked = outcome("r3", { evidence: [piece({ checkStatus: "UNCHECKED" })] });
    const words = section(letter(applicationOf([unchecked, claimed])).text, "What was missing");
    expect(words).toContain("– a check, on our side, of the evidence for “Result r3 takes half the time”");
    expect(words).toContain(
      "– what was measured before and after, for “Result r3 takes half the time” and “Letters",
    );
    expect(section(letter(applicationOf([])).text, "What was missing")).toContain(
      "a result of your work; none was entered",
    );
  });

  it("says first which criterion nothing shows, and ends no quote with a full stop of its own", () => {
    const told = outcome("r6", { statement: "Replies take a day." });
    const application = applicationOf([told, claimed], {
      credentials: [credential({ genuineness: "STATED", testsSpecificSkills: "UNANSWERED" })],
      reviews: [review("v1", [told, claimed], [3, 3, 2, null])],
    });
    const { text } = letter(application);
    expect(section(text, "What was missing").split("\n")[1]).toBe(
      "– a result that shows “Creates business value”",
    );
    expect(text).toContain("– “Replies take a day”. We inspected the work itself.");
    expect(text).not.toContain(".”");
  });

  it("does not tell what did not support a result, nor who said so", () => {
    const disputed = piece({
      kind: "MANAGER_REFERENCE",
      checkStatus: "DISPUTED",
      checkNote: "Not what I saw.",
    });
    const { text } = letter(applicationOf([outcome("r4", { evidence: [disputed], statusNote: "Secret" })]));
    expect(text).toContain("Nobody has checked it");
    expect(text).not.toMatch(/Not what I saw|Secret|Priya|manager/);
  });

  it("says how to correct and contest it: the link, a person, a day", () => {
    const { text } = letter(rated);
    expect(text.split("{link}")).toHaveLength(2);
    expect(text).toContain("write to Dana Whitfield (dana@larkspur.example) by 20 December 2026");
    expect(text).toContain("It is kept for as long as Larkspur keeps the records of this role");
  });

  it("lets nothing people typed become a second link", () => {
    const { text } = letter(applicationOf([outcome("r5", { statement: "Go to {link} now" })]));
    expect(text.split("{link}")).toHaveLength(2);
    expect(text).toContain("“Go to  now”");
  });

  it("speaks of nobody else: no word that compares", () => {
    fc.assert(
      fc.property(applicationArbitrary("a", 7), fc.constantFrom(...DECISION_KINDS), (application, kind) => {
        const { subject, text } = letter(application, kind);
        expect(`${subject} ${text}`).not.toMatch(
          /\bothers?\b|candidate|applicant|\brank|ahead|behind|stronger|weaker|better|compar|\bplaces?\b|points|%/i,
        );
        expect(letterContent.safeParse({ subject, text }).success).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("is the same to the byte, whoever else was in the opening and however anybody voted", () => {
    const others = fc.array(fc.record({ name: fc.string(), record: applicationArbitrary("b", 2) }), {
      maxLength: 3,
    });
    const votes = fc.array(fc.record({ applicationId: fc.constantFrom("a", "b") }), { maxLength: 3 });
    const world = fc.record({ others, votes, place: fc.nat(), rationale: fc.string() });
    fc.assert(
      fc.property(applicationArbitrary("a", 7), world, world, (record, one, other) => {
        const [first, second] = [one, other].map(({ others, votes, place, rationale }) => {
          const applications = others.toSpliced(place % (others.length + 1), 0, {
            name: "Alina Marsh",
            record,
          });
          const packet = { organization: "Larkspur", opening: OPENING, applications, votes, decision };
          const mine = letterRecordOf({ ...packet, decision: { ...decision, rationale } });
          return mine && JSON.stringify(composeLetter(mine, PLACE));
        });
        expect(first).not.toBeNull();
        expect(first).toBe(second);
      }),
      { numRuns: 100 },
    );
  });

  it("cannot be drafted from a packet without the application", () => {
    expect(letterRecordOf({ organization: "", opening: OPENING, applications: [], decision })).toBeNull();
  });
});

const decision = {
  id: "d",
  kind: "DECLINE" as const,
  applicationId: "a",
  rationale: "",
  outcomeIds: [],
  decidedBy: "Dana Whitfield",
  decidedAt: "2026-11-20T10:00:00.000Z",
  supersedesId: null,
};
