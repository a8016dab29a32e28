import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/server/actor";
import { getMessage, listMessages } from "@/server/services/outbox";
import { markPassedOn, retryMessage } from "@/server/services/outbox-change";
import { answerRefereeLink, readRefereeLink } from "@/server/services/referee-answer";
import { revokeRefereeRequest } from "@/server/services/referee-change";
import { createRefereeRequest } from "@/server/services/referee-request";
import { refusal } from "@/tests/support/expect-refusal";
import { makeMember, makeOrganization } from "@/tests/support/factory";
import {
  type MadeApplication,
  type MadeOpening,
  makeApplication,
  makeOpening,
  makeOutcome,
  makePanel,
} from "@/tests/support/opening-factory";
import { confirmation } from "@/tests/support/referee-factory";
import { store } from "@/tests/support/store";

const ASKED = {
  name: "Jana Weiss",
  email: "jana.weiss@harbour-line.example",
  relation: "MANAGER",
  company: "Harbour Line",
  message: "We spoke in May.",
  isMailed: true,
} as const;

let recruiter: Actor;
let opening: MadeOpening;
let application: MadeApplication;
let outcomeId: string;

beforeAll(async () => {
  const { organization, actors } = await makeOrganization({ roles: ["RECRUITER", "HIRING_MANAGER"] });
  recruiter = actors.RECRUITER;
  opening = await makeOpening(actors.HIRING_MANAGER);
  application = await makeApplication(opening, { email: "ben@person.example" });
  ({ id: outcomeId } = await makeOutcome(application));
  expect(organization.id).toBe(recruiter.organizationId);
});

async function ask(outcome = outcomeId) {
  const made = await createRefereeRequest(recruiter, { ...ASKED, outcomeId: outcome });
  const { id } = await store().message.findFirstOrThrow({ where: { subjectId: made.id } });
  return { ...made, messageId: id };
}

const tokenOf = (path: string | null) => path?.split("/").at(-1) ?? "";

describe("without a mail server", () => {
  test("the message lands in the outbox with its link, and counts as passed on by hand", async () => {
    const { isMailed, path, messageId } = await ask();
    expect(isMailed).toBe(false);
    const message = await getMessage(recruiter, messageId);
    expect(message).toMatchObject({ standing: "by-hand", link: "open", path, canMail: false });
    expect(message.text).toContain("We spoke in May.");
    const stored = JSON.stringify(await store().message.findUniqueOrThrow({ where: { id: messageId } }));
    expect(stored).not.toContain(tokenOf(path));
    const token = tokenOf(path);
    await expect(readRefereeLink(token, { address: token, at: new Date() })).resolves.toBeDefined();
    await refusal(retryMessage(recruiter, messageId), "LOCKED");
  });

  test("it waits until somebody passed it on, or the answer is there", async () => {
    const first = await ask();
    await markPassedOn(recruiter, first.messageId);
    expect(await getMessage(recruiter, first.messageId)).toMatchObject({ standing: "passed-on" });
    await refusal(markPassedOn(recruiter, first.messageId), "LOCKED");
    const second = await ask((await makeOutcome(application)).id);
    const token = tokenOf(second.path);
    await answerRefereeLink(confirmation(token), { address: token, at: new Date() });
    expect(await getMessage(recruiter, second.messageId)).toMatchObject({
      standing: "passed-on",
      link: "closed",
    });
  });

  test("taken back, it waits no longer and its link is closed", async () => {
    const { id, messageId } = await ask((await makeOutcome(application)).id);
    await revokeRefereeRequest(recruiter, { id, version: 1 });
    expect(await getMessage(recruiter, messageId)).toMatchObject({
      standing: "failed",
      link: "closed",
      path: null,
    });
  });

  test("the list narrows down to where a message stands", async () => {
    const { messageId } = await ask((await makeOutcome(application)).id);
    const waiting = await listMessages(recruiter, { standing: "by-hand" });
    expect(waiting.messages.map(({ id }) => id)).toContain(messageId);
    expect((await listMessages(recruiter, { standing: "sent" })).messages).toEqual([]);
  });
});

describe("who may", () => {
  test("nobody asks the candidate or themselves", async () => {
    for (const email of ["ben@person.example", recruiter.email]) {
      const { fields } = await refusal(
        createRefereeRequest(recruiter, { ...ASKED, outcomeId, email }),
        "INVALID",
      );
      expect(fields?.email).toBeDefined();
    }
  });

  test("six open questions on one outcome are too many", async () => {
    const { id } = await makeOutcome(application);
    for (let count = 0; count < 5; count++) await ask(id);
    await refusal(ask(id), "INVALID");
  });

  test("messages about somebody whom one has still to review are not there", async () => {
    const { messageId } = await ask((await makeOutcome(application)).id);
    const organization = { id: recruiter.organizationId, name: recruiter.organizationName, isDemo: false };
    const other = await makeMember(organization, "RECRUITER");
    expect((await listMessages(other, {})).messages).not.toEqual([]);
    await makePanel(opening, [{ actor: other, isReviewing: true }]);
    expect((await listMessages(other, {})).messages).toEqual([]);
    await refusal(getMessage(other, messageId), "NOT_FOUND");
    await refusal(markPassedOn(other, messageId), "NOT_FOUND");
  });
});
