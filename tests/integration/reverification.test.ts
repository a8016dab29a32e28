import { afterAll, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/server/actor";
import { addProof } from "@/server/services/credential-proof-add";
import { reverifyDue } from "@/server/services/credential-proof-job";
import { closeJobQueue } from "@/server/services/job-queue";
import { getMessage, listMessages } from "@/server/services/outbox";
import { type MadeOrganization, makeMember, makeOrganization } from "@/tests/support/factory";
import { setMailServer } from "@/tests/support/mail-settings";
import {
  type MadeApplication,
  type MadeOpening,
  makeApplication,
  makeOpening,
  makePanel,
} from "@/tests/support/opening-factory";
import { type IssuerState, issuersWhere, listedBadge } from "@/tests/support/proof-factory";
import { badge, HOLDER } from "@/tests/support/sample-badge";
import { store } from "@/tests/support/store";

setMailServer();
afterAll(closeJobQueue);

const DAY_MS = 86_400_000;
let organization: MadeOrganization;
let recruiter: Actor;
let manager: Actor;
let opening: MadeOpening;
let application: MadeApplication;
let issuer: IssuerState;
const ask = issuersWhere(() => issuer);

beforeEach(async () => {
  // What other tests have left is not due.
  await store().credentialProof.updateMany({ data: { nextAt: null } });
  const made = await makeOrganization({ roles: ["RECRUITER", "HIRING_MANAGER"] });
  organization = made.organization;
  recruiter = made.actors.RECRUITER;
  manager = made.actors.HIRING_MANAGER;
  opening = await makeOpening(manager, { title: "Operations analyst" });
  application = await makeApplication(opening, { name: "Chiara Neri", email: HOLDER });
  issuer = "holds";
  ask.asked = 0;
});

const on = (days: number) => new Date(recruiter.at.getTime() + days * DAY_MS);
const add = (text = listedBadge()) =>
  addProof(recruiter, { applicationId: application.id, credentialId: null, text }, ask);
const stored = (id: string) => store().credentialProof.findUniqueOrThrow({ where: { id } });
const audited = (action: string) =>
  store().auditEvent.findMany({ where: { organizationId: organization.id, action } });

/** Runs the job as so many processes do at one moment. */
const run = (at: Date, processes = 1) =>
  Promise.all(Array.from({ length: processes }, () => reverifyDue(at, ask)));

describe("certificates are verified again by themselves", () => {
  test("each a day after it was confirmed, and not before", async () => {
    const { id } = await add();
    ask.asked = 0;
    await run(on(0.9));
    expect(ask.asked).toBe(0);
    await run(on(1));
    expect(ask.asked).toBe(1);
    expect(await stored(id)).toMatchObject({ verifiedAt: on(1), nextAt: on(2), genuine: "YES", version: 3 });
    expect(await audited("credential.verified")).toHaveLength(1);
  });

  test("once each, however many processes begin at once", async () => {
    const ids = [];
    for (const name of ["One", "Two", "Three", "Four"]) ids.push((await add(listedBadge({ name }))).id);
    ask.asked = 0;
    await run(on(1), 3);
    expect(ask.asked).toBe(ids.length);
    for (const id of ids) expect(await stored(id)).toMatchObject({ verifiedAt: on(1), version: 3 });
  });

  test("at growing distances while nobody answers", async () => {
    const { id } = await add();
    issuer = "unreachable";
    const days: number[] = [];
    for (let at = on(1); at < on(29); at = (await stored(id)).nextAt as Date) {
      days.push((at.getTime() - recruiter.at.getTime()) / DAY_MS);
      await run(at);
    }
    expect(days).toEqual([1, 2, 4, 8, 16, 24]);
    expect(await stored(id)).toMatchObject({ genuine: "YES", failures: 6 });
    expect(await audited("credential.verified")).toHaveLength(1);
  });

  test("as soon as it runs out", async () => {
    const expiresOn = on(20).toISOString().slice(0, 10);
    const { id } = await add(badge({ expiresOn }));
    await run(new Date(Date.parse(expiresOn) - DAY_MS / 2));
    const { nextAt } = await stored(id);
    expect(nextAt?.toISOString()).toBe(`${expiresOn}T00:00:01.000Z`);
    await run(nextAt as Date);
    expect(await stored(id)).toMatchObject({ genuine: "NO", genuineReason: "EXPIRED", reopenedAt: nextAt });
  });

  test("but not those of people who withdrew, nor in archived openings", async () => {
    const { id } = await add();
    ask.asked = 0;
    await store().application.update({ where: { id: application.id }, data: { status: "WITHDRAWN" } });
    await run(on(1));
    await store().application.update({ where: { id: application.id }, data: { status: "ACTIVE" } });
    await store().opening.update({ where: { id: opening.id }, data: { status: "ARCHIVED" } });
    await run(on(2));
    expect(ask.asked).toBe(0);
    expect(await stored(id)).toMatchObject({ version: 2 });
  });

  test("again later, where one process died over it", async () => {
    const { id } = await add();
    await store().credentialProof.update({ where: { id }, data: { nextAt: on(1.5) } });
    await run(on(1.4));
    expect((await stored(id)).verifiedAt).toEqual(recruiter.at);
    await run(on(1.5));
    expect((await stored(id)).verifiedAt).toEqual(on(1.5));
  });
});

describe("a certificate that was taken back", () => {
  test("is reopened once, scored in the same breath, and told to who added it", async () => {
    const { id, credentialId } = await add();
    issuer = "revoked";
    await run(on(1), 3);
    expect(await stored(id)).toMatchObject({ genuine: "NO", reopenedAt: on(1), seenAt: null });
    expect(await store().credential.findUniqueOrThrow({ where: { id: credentialId } })).toMatchObject({
      genuineness: "STATED",
    });
    expect(await audited("credential.reopened")).toMatchObject([
      { actorId: null, actorName: "Outweigh", subjectId: credentialId },
    ]);
    const score = await store().score.findUniqueOrThrow({ where: { applicationId: application.id } });
    expect(score.computedAt).toEqual(on(1));

    const { messages } = await listMessages(recruiter, {});
    expect(messages).toMatchObject([
      {
        kind: "CREDENTIAL_REOPENED",
        toName: recruiter.name,
        subject: expect.stringMatching(/: a certificate of Chiara Neri no longer holds$/),
      },
    ]);
    const message = await getMessage(recruiter, messages[0]?.id ?? "");
    expect(message.text).toContain("The issuer has revoked it.");
    expect(message.path).toBe(
      `/openings/${opening.id}/applications/${application.id}/certificates/${credentialId}`,
    );
    await run(on(8));
    expect(await audited("credential.reopened")).toHaveLength(1);
  });

  test("is told to the recruiters of the panel as well, and to nobody who reviews", async () => {
    const colleague = await makeMember(organization, "RECRUITER");
    const reviewing = await makeMember(organization, "ADMIN");
    await makeMember(organization, "RECRUITER");
    await makePanel(opening, [
      { actor: colleague, isReviewing: false },
      { actor: reviewing, isReviewing: true },
    ]);
    await add();
    issuer = "revoked";
    await run(on(1));
    const told = await store().message.findMany({
      where: { organizationId: organization.id },
      select: { toName: true },
    });
    expect(told.map(({ toName }) => toName).sort()).toEqual([colleague.name, recruiter.name].sort());
  });

  test("is told to every recruiter where nobody is close to it", async () => {
    const { id } = await add();
    const colleague = await makeMember(organization, "RECRUITER");
    await store().credentialProof.update({ where: { id }, data: { addedById: null } });
    issuer = "revoked";
    await run(on(1));
    expect(await store().message.count({ where: { organizationId: organization.id } })).toBe(2);
    expect(colleague.role).toBe("RECRUITER");
  });
});
