import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { EMPTY_OUTCOME } from "@/domain/outcome-fields";
import type { Actor } from "@/server/actor";
import { getDraft, listDrafts, pasteDrafts, updateDraft } from "@/server/services/outcome-draft";
import { confirmDraft, discardDraft, restoreDraft } from "@/server/services/outcome-draft-end";
import { makeDraft } from "@/tests/support/draft-factory";
import { refusal } from "@/tests/support/expect-refusal";
import { makeOrganization } from "@/tests/support/factory";
import {
  type MadeApplication,
  type MadeOpening,
  makeApplication,
  makeOpening,
} from "@/tests/support/opening-factory";
import { store } from "@/tests/support/store";

const TEXT = `Claims Analyst, Northgate Mutual, 2022–2024
• Cut processing time from 5 days to 3 days
• Python, SQL, Excel
• Saved 12 hours a week with a prompt library`;

let recruiter: Actor;
let opening: MadeOpening;
let application: MadeApplication;

beforeAll(async () => {
  const { actors } = await makeOrganization({ roles: ["RECRUITER", "HIRING_MANAGER"] });
  recruiter = actors.RECRUITER;
  opening = await makeOpening(actors.HIRING_MANAGER);
});

beforeEach(async () => {
  application = await makeApplication(opening);
});

const waiting = async () => (await listDrafts(recruiter, { applicationId: application.id })).drafts;
const outcomes = () => store().outcome.findMany({ where: { applicationId: application.id } });
const events = async () =>
  (
    await store().auditEvent.findMany({ where: { applicationId: application.id }, orderBy: { id: "asc" } })
  ).map(({ action }) => action);

async function paste(text = TEXT, leaveOut: number[] = []) {
  return pasteDrafts(recruiter, { applicationId: application.id, text, leaveOut });
}

describe("pasting a text", () => {
  test("keeps what it says as drafts, in its order, none of which counts", async () => {
    expect(await paste()).toEqual({ drafted: 2 });
    const drafts = await waiting();
    expect(drafts.map(({ outcome, sourceText, version }) => [outcome, sourceText, version])).toEqual([
      [
        {
          ...EMPTY_OUTCOME,
          statement: "Cut processing time from 5 days to 3 days",
          metric: "Processing time",
          unit: "days",
          baseline: 5,
          after: 3,
          periodStart: "2022-01-01",
          periodEnd: "2024-12-31",
        },
        "Cut processing time from 5 days to 3 days",
        1,
      ],
      [
        {
          ...EMPTY_OUTCOME,
          statement: "Saved 12 hours a week with a prompt library",
          metric: "Saved",
          unit: "hours a week",
          after: 12,
          periodStart: "2022-01-01",
          periodEnd: "2024-12-31",
        },
        "Saved 12 hours a week with a prompt library",
        1,
      ],
    ]);
    expect(await outcomes()).toEqual([]);
    expect(await store().score.findFirst({ where: { applicationId: application.id } })).toBeNull();
    expect(await events()).toEqual(["draft.pasted"]);
  });

  test("leaves out what is not wanted, and puts a second text behind the first", async () => {
    await paste(TEXT, [0]);
    await paste("- Answered 250 letters a day");
    expect((await waiting()).map(({ outcome }) => outcome.after)).toEqual([12, 250]);
  });

  test("says so where nothing was done or changed, and stores nothing", async () => {
    const { fields } = await refusal(paste("Python, SQL, Excel"), "INVALID");
    expect(fields).toEqual({ text: "Nothing here says what somebody did or what changed." });
    expect(await waiting()).toEqual([]);
    expect(await events()).toEqual([]);
  });

  test("stops at what anybody would read", async () => {
    const { organizationId, id: applicationId } = application;
    const row = { organizationId, applicationId, origin: "PASTE" as const, outcome: EMPTY_OUTCOME };
    await store().outcomeDraft.createMany({
      data: Array.from({ length: 199 }, (_, position) => ({ ...row, position })),
    });
    await refusal(paste(), "LOCKED");
    expect(await paste(TEXT, [0])).toEqual({ drafted: 1 });
  });
});

describe("confirming a draft", () => {
  test("makes the outcome, its statement and evidence, and a score, and takes the draft away", async () => {
    await paste();
    const [draft] = await waiting();
    const evidence = [{ kind: "ARTIFACT" as const, title: "Export", description: "", link: "" }];
    const outcome = { ...EMPTY_OUTCOME, ...draft?.outcome, limits: "Only in spring." };
    const { outcomeId, evidenceIds } = await confirmDraft(recruiter, {
      id: draft?.id ?? "",
      version: 1,
      outcome,
      evidence,
    });
    expect((await waiting()).map(({ outcome: { after } }) => after)).toEqual([12]);
    const stored = await store().outcome.findUniqueOrThrow({
      where: { id: outcomeId },
      include: { evidence: { orderBy: { id: "asc" } } },
    });
    expect(stored).toMatchObject({
      metric: "Processing time",
      baseline: 5,
      after: 3,
      limits: "Only in spring.",
    });
    expect(evidenceIds).toEqual([stored.evidence[1]?.id]);
    expect(stored.evidence.map(({ kind, isStatement }) => [kind, isStatement])).toEqual([
      ["SPECIFIC_SELF_REPORT", true],
      ["ARTIFACT", false],
    ]);
    const score = await store().score.findUniqueOrThrow({ where: { applicationId: application.id } });
    expect(score.outcomeCount).toBe(1);
    expect(await events()).toEqual([
      "draft.pasted",
      "outcome.created",
      "evidence.created",
      "draft.confirmed",
    ]);
  });

  test("happens once, however many press at the same time", async () => {
    const id = await makeDraft(application);
    const { outcome } = (await waiting())[0] as { outcome: typeof EMPTY_OUTCOME };
    const results = await Promise.allSettled(
      [1, 2, 3, 4].map(() => confirmDraft(recruiter, { id, version: 1, outcome, evidence: [] })),
    );
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await outcomes()).toHaveLength(1);
  });

  test("refuses a day that has not come, and the draft stays", async () => {
    const id = await makeDraft(application);
    const outcome = { ...EMPTY_OUTCOME, statement: "Letters leave in a day.", periodEnd: "2199-01-01" };
    const { fields } = await refusal(
      confirmDraft(recruiter, { id, version: 1, outcome, evidence: [] }),
      "INVALID",
    );
    expect(fields).toEqual({ "outcome.periodEnd": "This day has not come yet." });
    expect(await waiting()).toHaveLength(1);
    expect(await outcomes()).toEqual([]);
  });
});

describe("editing and discarding", () => {
  test("an edit is kept with its version; a stale one shows what is there", async () => {
    const id = await makeDraft(application, { statement: "First" });
    const outcome = { ...EMPTY_OUTCOME, statement: "" };
    expect(await updateDraft(recruiter, { id, version: 1, outcome, evidence: [] })).toMatchObject({
      version: 2,
    });
    const late = { id, version: 1, outcome: { ...EMPTY_OUTCOME, statement: "Late" }, evidence: [] };
    const { current } = await refusal(updateDraft(recruiter, late), "CONFLICT");
    expect(current).toMatchObject({ version: 2, statement: "", evidence: [] });
    await refusal(discardDraft(recruiter, { id, version: 1 }), "CONFLICT");
    await refusal(
      confirmDraft(recruiter, { ...late, outcome: { ...late.outcome, statement: "Long enough" } }),
      "CONFLICT",
    );
    expect((await getDraft(recruiter, { id })).draft).toMatchObject({
      id,
      version: 2,
      outcome: { statement: "" },
    });
  });

  test("what was discarded comes back as it was, in its place", async () => {
    await paste();
    const [first, second] = await waiting();
    await discardDraft(recruiter, { id: first?.id ?? "", version: 1 });
    expect(await waiting()).toEqual([second]);
    if (!first) throw new Error("nothing was drafted");
    const { outcome, evidence, sourceText, position } = first;
    await restoreDraft(recruiter, { applicationId: application.id, outcome, evidence, sourceText, position });
    expect((await waiting()).map((draft) => ({ ...draft, id: "" }))).toEqual(
      [first, second].map((draft) => ({ ...draft, id: "" })),
    );
    expect(await events()).toEqual(["draft.pasted", "draft.discarded", "draft.restored"]);
  });

  test("a candidate's own draft is not there for members", async () => {
    const id = await makeDraft(application);
    await store().outcomeDraft.update({ where: { id }, data: { origin: "CANDIDATE" } });
    expect(await waiting()).toEqual([]);
    await refusal(getDraft(recruiter, { id }), "NOT_FOUND");
    await refusal(discardDraft(recruiter, { id, version: 1 }), "NOT_FOUND");
  });

  test("the form is told which draft waits next", async () => {
    const ids: string[] = [];
    for (const position of [0, 1, 2]) ids.push(await makeDraft(application, { position }));
    const next = async (at: number) => (await getDraft(recruiter, { id: ids[at] ?? "" })).nextId;
    expect([await next(0), await next(1), await next(2)]).toEqual([ids[1], ids[2], ids[0]]);
    expect((await getDraft(recruiter, { id: ids[0] ?? "" })).others).toBe(2);
  });
});

describe("a draft that came with a file", () => {
  async function imported() {
    const { organizationId, memberId: createdById } = recruiter;
    const brought = await store().import.create({
      data: {
        ...{ organizationId, openingId: opening.id, createdById, format: "JSON_RESUME", state: "DONE" },
        fileName: "resume.json",
      },
    });
    const id = await makeDraft(application, { sourceText: "Analyst, Polder Bank: Halved the backlog" });
    await store().outcomeDraft.update({ where: { id }, data: { origin: "IMPORT", importId: brought.id } });
    return { id, importId: brought.id };
  }

  test("waits with the others and names the file", async () => {
    const { id, importId } = await imported();
    expect(await waiting()).toMatchObject([{ id, importId, fileName: "resume.json" }]);
    expect((await getDraft(recruiter, { id })).draft).toMatchObject({ fileName: "resume.json" });
    await paste("- Answered 250 letters a day");
    expect((await waiting()).map(({ fileName }) => fileName)).toEqual(["resume.json", ""]);
  });

  test("comes back as the file's own when it was discarded", async () => {
    const { id, importId } = await imported();
    const [draft] = await waiting();
    if (!draft) throw new Error("no draft waits");
    await discardDraft(recruiter, { id, version: 1 });
    const { outcome, evidence, sourceText, position } = draft;
    const restoration = { applicationId: application.id, outcome, evidence, sourceText, position };
    await restoreDraft(recruiter, { ...restoration, importId });
    expect((await waiting()).map((one) => ({ ...one, id }))).toEqual([draft]);
    expect(await store().outcomeDraft.findFirst({ where: { importId } })).toMatchObject({ origin: "IMPORT" });
  });

  test("stands for itself once the import is undone; another opening's import is not there", async () => {
    const { importId } = await imported();
    const [draft] = await waiting();
    if (!draft) throw new Error("no draft waits");
    const { outcome, evidence, sourceText, position } = draft;
    const elsewhere = await makeApplication(await makeOpening(recruiter));
    const restoration = { outcome, evidence, sourceText, position, importId };
    await refusal(restoreDraft(recruiter, { ...restoration, applicationId: elsewhere.id }), "NOT_FOUND");
    await store().import.update({
      where: { id: importId },
      data: { state: "UNDONE", undoneAt: recruiter.at },
    });
    const { id } = await restoreDraft(recruiter, { ...restoration, applicationId: application.id });
    const row = await store().outcomeDraft.findUniqueOrThrow({ where: { id } });
    expect([row.origin, row.importId]).toEqual(["PASTE", null]);
  });

  test("is confirmed by the path on which outcomes are entered", async () => {
    const { id } = await imported();
    const { draft } = await getDraft(recruiter, { id });
    await confirmDraft(recruiter, { id, version: 1, outcome: draft.outcome, evidence: draft.evidence });
    expect(await waiting()).toEqual([]);
    expect((await outcomes()).map(({ statement }) => statement)).toEqual([draft.outcome.statement]);
  });
});
