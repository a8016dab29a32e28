import { beforeAll, describe, expect, test } from "vitest";
import type { CandidateInput } from "@/domain/candidate";
import type { Actor } from "@/server/actor";
import { addCandidate, addKnownCandidate, setApplicationStatus } from "@/server/services/application";
import { similarCandidates } from "@/server/services/candidate-similar";
import { makeOrganization, uniqueName } from "@/tests/support/factory";
import { type MadeOpening, makeOpening } from "@/tests/support/opening-factory";
import { store } from "@/tests/support/store";

let recruiter: Actor;
let manager: Actor;
let stranger: Actor;
let opening: MadeOpening;

beforeAll(async () => {
  const { actors } = await makeOrganization({ roles: ["RECRUITER", "HIRING_MANAGER"] });
  recruiter = actors.RECRUITER;
  manager = actors.HIRING_MANAGER;
  stranger = (await makeOrganization({ roles: ["RECRUITER"] })).actors.RECRUITER;
  opening = await makeOpening(manager);
});

function person(name: string, changes: Partial<CandidateInput> = {}): CandidateInput {
  const rest = { email: "", phone: "", headline: "", employer: "", school: "", links: [] };
  return { name, ...rest, ...changes };
}

describe("adding a candidate", () => {
  test("gives each the opening's next number, also when many are added at once", async () => {
    const here = await makeOpening(manager);
    const names = Array.from({ length: 8 }, () => uniqueName("Candidate"));
    const added = await Promise.all(
      names.map((name) => addCandidate(recruiter, { ...person(name), openingId: here.id })),
    );
    expect(added.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test("stores the person, both events and a score in one go", async () => {
    const name = uniqueName("Amara");
    const input = person(name, { links: ["", "https://example.test/a"], employer: "Brook & Vale" });
    const { applicationId, candidateId } = await addCandidate(recruiter, { ...input, openingId: opening.id });
    const stored = await store().candidate.findUniqueOrThrow({ where: { id: candidateId } });
    expect(stored).toMatchObject({ name, email: null, links: ["https://example.test/a"], version: 1 });
    const events = await store().auditEvent.findMany({ where: { candidateId }, orderBy: { id: "asc" } });
    expect(events.map(({ action, actorName }) => [action, actorName])).toEqual([
      ["candidate.created", recruiter.name],
      ["application.created", recruiter.name],
    ]);
    const score = await store().score.findUniqueOrThrow({ where: { applicationId } });
    expect(score).toMatchObject({ support: 0, isRated: false });
  });

  test("enters a known person in a second opening, but not twice in one", async () => {
    const input = { ...person(uniqueName("Ben")), openingId: opening.id };
    const { candidateId } = await addCandidate(recruiter, input);
    const second = await makeOpening(manager);
    const added = await addKnownCandidate(recruiter, { openingId: second.id, candidateId });
    expect(added).toMatchObject({ candidateId, number: 1 });
    await expect(addKnownCandidate(recruiter, { openingId: second.id, candidateId })).rejects.toMatchObject({
      code: "INVALID",
      fields: { candidateId: expect.stringContaining("already") },
    });
    expect(await store().application.count({ where: { openingId: second.id } })).toBe(1);
  });

  test("is refused in an archived opening, and in a stranger's", async () => {
    const archived = await makeOpening(manager, { status: "ARCHIVED" });
    const input = person(uniqueName("Late"));
    await expect(addCandidate(recruiter, { ...input, openingId: archived.id })).rejects.toMatchObject({
      code: "LOCKED",
    });
    await expect(addCandidate(stranger, { ...input, openingId: opening.id })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    expect(await store().candidate.count({ where: { name: input.name } })).toBe(0);
  });
});

describe("people who may be known already", () => {
  test("are found by a misspelt name or the same address, the address first, and never in another tenant", async () => {
    const word = uniqueName("Castellanos");
    const mail = `${word.replace(" ", ".").toLowerCase()}@example.test`;
    const ivy = await addCandidate(recruiter, { ...person(`Ivy ${word}`), openingId: opening.id });
    const other = person(uniqueName("Somebody"), { email: mail });
    const same = await addCandidate(recruiter, { ...other, openingId: opening.id });
    const query = { openingId: opening.id, name: `Ivi ${word}`, email: mail.toUpperCase() };
    const found = await similarCandidates(recruiter, query);
    expect(found.slice(0, 2)).toMatchObject([
      { candidateId: same.candidateId, isSameEmail: true, isInOpening: true },
      { candidateId: ivy.candidateId, isSameEmail: false, openingCount: 1 },
    ]);
    const theirs = await makeOpening(stranger);
    expect(await similarCandidates(stranger, { ...query, openingId: theirs.id })).toEqual([]);
  });

  test("do not stop anybody from being entered", async () => {
    const input = { ...person(uniqueName("Twin"), { email: "twin@example.test" }), openingId: opening.id };
    const first = await addCandidate(recruiter, input);
    const second = await addCandidate(recruiter, input);
    expect(second.candidateId).not.toBe(first.candidateId);
  });
});

describe("withdrawing", () => {
  test("can be undone with the version it answered, and a stale one is told what is stored", async () => {
    const { applicationId: id } = await addCandidate(recruiter, {
      ...person(uniqueName("Noor")),
      openingId: opening.id,
    });
    const out = await setApplicationStatus(recruiter, { id, version: 1, status: "WITHDRAWN" });
    expect(out).toEqual({ status: "WITHDRAWN", version: 2 });
    await expect(setApplicationStatus(recruiter, { id, version: 1, status: "ACTIVE" })).rejects.toMatchObject(
      {
        code: "CONFLICT",
        current: { status: "WITHDRAWN", version: 2 },
      },
    );
    expect(await setApplicationStatus(recruiter, { id, version: 2, status: "ACTIVE" })).toEqual({
      status: "ACTIVE",
      version: 3,
    });
    const events = await store().auditEvent.findMany({ where: { subjectId: id }, orderBy: { id: "asc" } });
    expect(events.map(({ action }) => action)).toEqual([
      "application.created",
      "application.withdrawn",
      "application.restored",
    ]);
  });
});
