import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { env } from "@/lib/env";
import { inTransaction } from "@/server/db";
import { announce, announceSessions, type LiveSubject, payloadOf } from "@/server/services/live-announce";
import { type LiveHub, openLiveHub } from "@/server/services/live-hub";
import { makeMember, makeOrganization, uniqueName } from "@/tests/support/factory";
import { store } from "@/tests/support/store";
import { withClient } from "@/tests/support/test-server";

let hubs: LiveHub[];
let leaving: AbortController;
let subject: LiveSubject;

/** A hub that listens, and the ticks of one subject; the first tick, which says that listening has begun, was read. */
async function listening() {
  const hub = openLiveHub(env().DATABASE_URL);
  hubs.push(hub);
  const ticks = hub.subscribe(subject, leaving.signal)[Symbol.asyncIterator]();
  expect(await ticks.next()).toEqual({ done: false, value: "changed" });
  return { hub, ticks };
}

const say = (what: LiveSubject = subject) => inTransaction((tx) => announce(tx, what));

const LISTENERS = `FROM pg_stat_activity WHERE application_name = 'outweigh live' AND datname = current_database()`;

const killListeners = () =>
  withClient(env().DATABASE_URL, (client) => client.query(`SELECT pg_terminate_backend(pid) ${LISTENERS}`));

const countListeners = () =>
  withClient(env().DATABASE_URL, async (client) => (await client.query(`SELECT 1 ${LISTENERS}`)).rowCount);

beforeEach(() => {
  hubs = [];
  leaving = new AbortController();
  subject = { topic: "comparison", id: uniqueName("comparison") };
});
afterEach(async () => {
  leaving.abort();
  await Promise.all(hubs.map((hub) => hub.stop()));
});

describe("what is announced", () => {
  it("is heard by every process, once it is stored", async () => {
    const [one, other] = [await listening(), await listening()];
    await say();
    expect(await one.ticks.next()).toEqual({ done: false, value: "changed" });
    expect(await other.ticks.next()).toEqual({ done: false, value: "changed" });
  });

  it("is not heard when it is taken back, and not by who watches something else", async () => {
    const { hub } = await listening();
    const heard: string[] = [];
    const another = { ...subject, id: uniqueName("another") };
    hub.watch(subject, () => heard.push("this"));
    const seen = new Promise<void>((resolve) => hub.watch(another, resolve));
    await inTransaction(async (tx) => {
      await announce(tx, subject);
      throw new Error("no");
    }).catch(() => {});
    await say(another);
    await seen;
    expect(heard).toEqual([]);
  });

  it("is one message however often a transaction says it, and carries no content", async () => {
    await withClient(env().DATABASE_URL, async (client) => {
      const heard: (string | undefined)[] = [];
      const last = new Promise<void>((resolve) =>
        client.on("notification", ({ payload }) => {
          if (payload === "last") resolve();
          else if (payload?.includes(subject.id)) heard.push(payload);
        }),
      );
      await client.query("LISTEN outweigh");
      await inTransaction(async (tx) => {
        for (let n = 0; n < 20; n++) await announce(tx, subject);
      });
      await client.query("SELECT pg_notify('outweigh', 'last')");
      await last;
      expect(heard).toEqual([payloadOf(subject)]);
      expect(Object.keys(JSON.parse(payloadOf(subject)))).toEqual(["topic", "id"]);
    });
  });

  it("however often in a row, is one more tick for whoever is busy", async () => {
    const { hub, ticks } = await listening();
    let heard = 0;
    const all = new Promise<void>((resolve) =>
      hub.watch(subject, () => {
        heard += 1;
        if (heard === 10) resolve();
      }),
    );
    for (let n = 0; n < 10; n++) await say();
    await all;
    expect(await ticks.next()).toEqual({ done: false, value: "changed" });
    leaving.abort();
    expect(await ticks.next()).toEqual({ done: true, value: undefined });
  });
});

describe("a connection that breaks", () => {
  it("is made again, everybody is told to look, and what is said then is heard", async () => {
    const { ticks } = await listening();
    await killListeners();
    expect(await ticks.next()).toEqual({ done: false, value: "changed" });
    await say();
    expect(await ticks.next()).toEqual({ done: false, value: "changed" });
  });

  it("ends with the hub, and with it every subscription", async () => {
    const before = await countListeners();
    const { hub, ticks } = await listening();
    const ended = ticks.next();
    await hub.stop();
    expect(await ended).toEqual({ done: true, value: undefined });
    await expect.poll(countListeners).toBe(before);
  });
});

it("announces every session of a member that has not ended", async () => {
  const { organization } = await makeOrganization({ roles: [] });
  const member = await makeMember(organization, "REVIEWER");
  const data = {
    userId: member.userId,
    userAgent: "test",
    address: "local",
    expiresAt: new Date(Date.now() + 60_000),
  };
  const second = await store().session.create({ data });
  const ended = await store().session.create({ data: { ...data, revokedAt: new Date() } });
  subject = { topic: "session", id: member.sessionId };
  const { hub, ticks } = await listening();
  const heard: string[] = [];
  for (const { id } of [second, ended]) hub.watch({ topic: "session", id }, () => heard.push(id));
  await inTransaction((tx) => announceSessions(tx, { userId: member.userId }));
  await ticks.next();
  await say();
  await ticks.next();
  expect(heard).toEqual([second.id]);
});
