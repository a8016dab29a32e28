import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/server/actor";
import { getCandidatePage } from "@/server/services/candidate-page";
import { createDecision } from "@/server/services/decision";
import { signDecision } from "@/server/services/decision-sign";
import { getHome } from "@/server/services/home";
import { getLetter } from "@/server/services/letter-desk";
import { draftLetter, updateLetter } from "@/server/services/letter-draft";
import { sendLetter } from "@/server/services/letter-send";
import { listLetters } from "@/server/services/letter-unheard";
import { getMessage, listMessages } from "@/server/services/outbox";
import { rescoreOpening } from "@/server/services/score";
import { refusal } from "@/tests/support/expect-refusal";
import { type MadeOrganization, makeMember, makeOrganization } from "@/tests/support/factory";
import {
  type MadeApplication,
  type MadeOpening,
  makeApplication,
  makeOpening,
  makeOutcome,
  makePanel,
} from "@/tests/support/opening-factory";
import { makeSubmittedReview } from "@/tests/support/review-factory";
import { store } from "@/tests/support/store";

let organization: MadeOrganization;
let manager: Actor;
let recruiter: Actor;
let admin: Actor;
let opening: MadeOpening;
let alina: MadeApplication;
let outcomeId: string;
/** Everybody else, whom no letter may give away. */
let others: { application: MadeApplication; name: string }[];

const RATIONALE =
  "Alina Marsh is behind Ben Okoro, Candidate 2, whose outcome is the one that the brief asks for.";

beforeAll(async () => {
  const made = await makeOrganization();
  organization = made.organization;
  ({ HIRING_MANAGER: manager, RECRUITER: recruiter, ADMIN: admin } = made.actors);
  const reviewer = made.actors.REVIEWER;
  opening = await makeOpening(manager, {
    title: "Operations analyst",
    panel: [{ actor: reviewer, isReviewing: true }],
  });
  alina = await makeApplication(opening, { name: "Alina Marsh", email: "alina@person.example" });
  const statement = "The first reply goes out within a day";
  const evidence = [{ kind: "ARTIFACT" as const, checkedBy: recruiter }];
  outcomeId = (await makeOutcome(alina, { statement, evidence })).id;
  await makeSubmittedReview(reviewer, opening, alina, { [outcomeId]: [2, 2, 2, 1] });
  others = [];
  for (const name of ["Ben Okoro", "Élodie O’Brien"]) {
    const application = await makeApplication(opening, { name });
    const told = await makeOutcome(application, { statement: `Whatever ${name} did`, evidence });
    await makeSubmittedReview(reviewer, opening, application, { [told.id]: [4, 4, 4, 4] });
    others.push({ application, name });
  }
  await rescoreOpening(store(), admin, opening.id);
});

function decide(changes: object = {}) {
  return createDecision(manager, {
    openingId: opening.id,
    applicationId: alina.id,
    kind: "HOLD",
    rationale: RATIONALE,
    againstArithmetic: "",
    outcomeIds: [outcomeId],
    supersedesId: null,
    ...changes,
  });
}

async function drafted() {
  const { id: decisionId } = await decide();
  const { id, version } = await draftLetter(recruiter, { decisionId, version: null });
  const { letter } = await getLetter(recruiter, decisionId);
  return { decisionId, id, version, subject: letter?.subject ?? "", text: letter?.text ?? "" };
}

describe("a letter", () => {
  test("is drafted from the candidate's record, and gives nobody else away", async () => {
    const { text, subject } = await drafted();
    expect(text).toContain("Dear Alina Marsh,");
    expect(text).toContain("“The first reply goes out within a day”. We inspected the work itself.");
    expect(text).toContain(`${recruiter.name} (${recruiter.email})`);
    const scores = await store().score.findMany({
      where: { applicationId: { not: alina.id }, openingId: opening.id },
    });
    const secrets = [
      ...others.flatMap(({ name, application }) => [
        name,
        ...name.split(" "),
        `Candidate ${application.number}`,
      ]),
      ...others.map(({ application }) => application.id),
      ...scores.map(({ support }) => (support * 100).toFixed(1)),
      "Whatever",
      RATIONALE,
    ];
    for (const secret of secrets) expect(`${subject}\n${text}`, secret).not.toContain(secret);
  });

  test("is the same to the byte when the others and what was said of them are not there", async () => {
    const withOthers = await drafted();
    const { organizationId } = opening;
    const ids = others.map(({ application }) => application.id);
    await store().application.updateMany({ where: { id: { in: ids } }, data: { status: "WITHDRAWN" } });
    const alone = await drafted();
    await store().application.updateMany({
      where: { organizationId, id: { in: ids } },
      data: { status: "ACTIVE" },
    });
    expect(alone.text).toBe(withOthers.text);
    expect(alone.subject).toBe(withOthers.subject);
  });

  test("offers the reasons as a quote with whom they name, and is refused while it names somebody else", async () => {
    const { decisionId, id, version, subject, text } = await drafted();
    const { quote } = await getLetter(recruiter, decisionId);
    expect(quote).toMatchObject({ text: RATIONALE, named: ["Ben Okoro", "Candidate 2"] });
    const quoted = await updateLetter(recruiter, { id, version, subject, text: `${text}\n\n“${RATIONALE}”` });
    expect(quoted.names.named).toEqual(["Ben Okoro", "Candidate 2"]);
    const refused = await refusal(
      sendLetter(recruiter, { id, version: quoted.version, isMailed: false }),
      "INVALID",
    );
    expect(refused.fields?.text).toMatch(
      /^This letter names Ben Okoro, and 1 more, who are other candidates/,
    );
    const folded = await updateLetter(recruiter, {
      id,
      version: quoted.version,
      subject,
      text: `${text} ELODIE O'BRIEN`,
    });
    expect(folded.names.named).toEqual(["Élodie O’Brien"]);
    await refusal(sendLetter(recruiter, { id, version: folded.version, isMailed: false }), "INVALID");
    const clean = await updateLetter(recruiter, { id, version: folded.version, subject, text });
    expect(clean.names).toEqual({ named: [], hinted: [] });
    await sendLetter(recruiter, { id, version: clean.version, isMailed: false });
  });

  test("is sent once, through the outbox, with the candidate's own link, and stays as it was sent", async () => {
    const { decisionId, id, version, subject, text } = await drafted();
    await refusal(sendLetter(recruiter, { id, version, isMailed: true }), "INVALID");
    const { messageId } = await sendLetter(recruiter, { id, version, isMailed: false });
    const message = await getMessage(recruiter, messageId);
    expect(message).toMatchObject({
      kind: "CANDIDATE_LETTER",
      standing: "by-hand",
      link: "open",
      toAddress: "alina@person.example",
      text,
    });
    const token = message.path?.split("/").at(-1) ?? "";
    expect((await getCandidatePage(token, { address: token, at: recruiter.at })).name).toBe("Alina Marsh");
    expect((await listMessages(recruiter, {})).messages.map((one) => one.id)).toContain(messageId);
    await refusal(sendLetter(recruiter, { id, version: version + 1, isMailed: false }), "LOCKED");
    await refusal(updateLetter(recruiter, { id, version: version + 1, subject, text: "Other" }), "LOCKED");
    await refusal(draftLetter(recruiter, { decisionId, version: version + 1 }), "LOCKED");
    const after = await getLetter(recruiter, decisionId);
    expect(after).toMatchObject({ standing: "sent", delivery: { id: messageId, standing: "by-hand" } });
    expect(after.letter?.text).toBe(text);
    const event = await store().auditEvent.findFirstOrThrow({
      where: { subjectId: id, action: "letter.sent" },
    });
    expect(event).toMatchObject({ actorId: recruiter.memberId, applicationId: alina.id });
  });

  test("is sent once also when two press at the same time", async () => {
    const { id, version } = await drafted();
    const both = [1, 2].map(() => sendLetter(recruiter, { id, version, isMailed: false }));
    const results = await Promise.allSettled(both);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await store().message.count({ where: { subjectId: id } })).toBe(1);
  });

  test("meets what somebody else wrote, and takes the same words twice", async () => {
    const { decisionId, id, version, subject } = await drafted();
    const mine = { id, version, subject, text: "Mine {link}" };
    await updateLetter(recruiter, mine);
    expect(await updateLetter(recruiter, mine)).toMatchObject({ version: version + 1 });
    const stale = await refusal(updateLetter(manager, { ...mine, text: "Theirs" }), "CONFLICT");
    expect(stale.current).toMatchObject({ text: "Mine {link}", version: version + 1 });
    await refusal(draftLetter(recruiter, { decisionId, version }), "CONFLICT");
    await draftLetter(recruiter, { decisionId, version: version + 1 });
    expect((await getLetter(recruiter, decisionId)).letter?.text).toContain("Dear Alina Marsh");
  });
});

describe("when", () => {
  test("a decision waits for its second signature, nothing can be written; then it can", async () => {
    await store().opening.update({ where: { id: opening.id }, data: { signaturesNeeded: 2 } });
    const { id: decisionId } = await decide();
    await refusal(draftLetter(recruiter, { decisionId, version: null }), "LOCKED");
    expect((await getLetter(recruiter, decisionId)).standing).toBe("unsigned");
    await signDecision(admin, { decisionId, note: "" });
    await draftLetter(recruiter, { decisionId, version: null });
    await store().opening.update({ where: { id: opening.id }, data: { signaturesNeeded: 1 } });
  });

  test("a newer decision replaced it, the draft stays and cannot be sent", async () => {
    const { decisionId, id, version } = await drafted();
    await decide({ supersedesId: decisionId });
    await refusal(sendLetter(recruiter, { id, version, isMailed: false }), "LOCKED");
    expect(await getLetter(recruiter, decisionId)).toMatchObject({ standing: "replaced", letter: { id } });
  });

  test("somebody owes a review there, they neither see nor write it", async () => {
    const { decisionId, id, version, subject, text } = await drafted();
    const owing = await makeMember(organization, "RECRUITER");
    await makePanel(opening, [{ actor: owing, isReviewing: true }]);
    await refusal(getLetter(owing, decisionId), "LOCKED");
    await refusal(listLetters(owing, opening.id), "LOCKED");
    await refusal(updateLetter(owing, { id, version, subject, text }), "LOCKED");
    await refusal(sendLetter(owing, { id, version, isMailed: false }), "LOCKED");
    await store().panelMember.deleteMany({ where: { openingId: opening.id, memberId: owing.memberId } });
  });
});

test("the opening lists who has heard, who has not, and about whom nothing is decided; home says so", async () => {
  const made = await makeOpening(manager, { title: "Writer" });
  const [one, two] = [
    await makeApplication(made, { name: "Ada One" }),
    await makeApplication(made, { name: "Bo Two" }),
  ];
  const outcome = await makeOutcome(one);
  const { id: decisionId } = await createDecision(manager, {
    openingId: made.id,
    applicationId: one.id,
    kind: "DECLINE",
    rationale: "The result is about another kind of work than the brief asks for.",
    againstArithmetic: "",
    outcomeIds: [outcome.id],
    supersedesId: null,
  });
  const list = () => listLetters(recruiter, made.id);
  expect(await list()).toMatchObject({
    decided: [{ decisionId, candidateName: "Ada One", standing: "unwritten" }],
    undecided: [{ applicationId: two.id, candidateName: "Bo Two" }],
    undecidedCount: 1,
  });
  const todo = async () => (await getHome(manager)).todos.find(({ id }) => id === `letter ${made.id}`);
  expect(await todo()).toMatchObject({ title: "Write to Ada One", href: `/decisions/${decisionId}/letter` });
  const { id, version } = await draftLetter(manager, { decisionId, version: null });
  expect((await list()).decided).toMatchObject([{ standing: "drafted" }]);
  await sendLetter(manager, { id, version, isMailed: false });
  expect((await list()).decided).toMatchObject([{ standing: "sent" }]);
  expect(await todo()).toBeUndefined();
});

test("a newer decision about the same person closes the letter of the one before, though it does not name it", async () => {
  const made = await makeOpening(manager, { title: "Editor" });
  const person = await makeApplication(made, { name: "Cy Three" });
  const outcome = await makeOutcome(person);
  const about = (kind: "HOLD" | "OFFER", minutes: number) =>
    createDecision(
      { ...manager, at: new Date(manager.at.getTime() + minutes * 60_000) },
      {
        openingId: made.id,
        applicationId: person.id,
        kind,
        rationale: "The result is of the kind of work that the brief asks for.",
        againstArithmetic: "",
        outcomeIds: [outcome.id],
        supersedesId: null,
      },
    );
  const { id: heldId } = await about("HOLD", 0);
  const { id, version } = await draftLetter(manager, { decisionId: heldId, version: null });
  const { id: offerId } = await about("OFFER", 1);
  await refusal(sendLetter(manager, { id, version, isMailed: false }), "LOCKED");
  expect(await getLetter(manager, heldId)).toMatchObject({ standing: "replaced" });
  expect(await getLetter(manager, offerId)).toMatchObject({ standing: "unwritten" });
});
