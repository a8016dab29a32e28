import { afterAll, afterEach, describe, expect, it, onTestFinished } from "vitest";
import { GET } from "@/app/api/trpc/[trpc]/route";
import { env } from "@/lib/env";
import type { Actor } from "@/server/actor";
import { db } from "@/server/db";
import { stopLive } from "@/server/services/live-hub";
import { beat, leaveAll, loadPresent } from "@/server/services/presence";
import { callAs } from "@/tests/support/caller";
import { makeMember, makeOrganization, signInCookie } from "@/tests/support/factory";
import { openLive } from "@/tests/support/live-reader";
import { makeApplication, makeOpening } from "@/tests/support/opening-factory";
import { store } from "@/tests/support/store";
import { withClient } from "@/tests/support/test-server";

afterEach(leaveAll);
afterAll(stopLive);

/** A panel of three that nothing is sealed to, two candidates, and whether they were asked about them. */
async function makePanelOfThree({ isAsked = true } = {}) {
  const { organization, actors } = await makeOrganization({ roles: ["HIRING_MANAGER", "ADMIN"] });
  const dana = actors.HIRING_MANAGER;
  const jonas = await makeMember(organization, "REVIEWER", { name: "Jonas Lindqvist" });
  const mei = await makeMember(organization, "REVIEWER", { name: "Mei Tan" });
  const panel = [dana, jonas, mei].map((actor) => ({ actor, isReviewing: false }));
  const opening = await makeOpening(dana, { panel });
  const applicationIds = [(await makeApplication(opening)).id, (await makeApplication(opening)).id];
  const question = { openingId: opening.id, applicationIds };
  const ask = () => callAs(dana).vote.ask({ ...question, ballot: "OPEN" });
  const comparisonId = isAsked ? (await ask()).comparisonId : "";
  const cast = (actor: Actor, applicationId = applicationIds[0] ?? null, version = 0) =>
    callAs(actor).vote.cast({ comparisonId, applicationId, reason: "", version });
  const watch = async (actor: Actor) => {
    const reader = await openLive(actor, "vote", { comparisonId });
    onTestFinished(reader.stop);
    return reader;
  };
  return { dana, jonas, mei, admin: actors.ADMIN, organization, question, ask, comparisonId, cast, watch };
}

const reasonOf = (call: Promise<unknown>) =>
  call.then(
    () => "OK",
    (error: { code?: string; cause?: { code?: string } }) => [error.code, error.cause?.code],
  );

describe("a vote on an open screen", () => {
  it("is there at once as it is, and then each time it changes", async () => {
    const { dana, jonas, mei, cast, watch } = await makePanelOfThree();
    const screen = await watch(dana);
    const first = await screen.next();
    expect(first).toMatchObject({ ballot: { cast: 0, asked: 3, own: null } });
    expect(first.revision).toBe(first.ballot.revision);
    await cast(jonas);
    const second = await screen.until(({ ballot }) => ballot.cast === 1);
    expect(second.revision).toBeGreaterThan(first.revision);
    expect(second.at).toBeGreaterThan(first.at);
    await cast(mei);
    expect(await screen.until(({ ballot }) => ballot.cast === 2)).toMatchObject({ ballot: { cast: 2 } });
  });

  it("shows each member what they may see: nobody's answer before their own", async () => {
    const { dana, jonas, cast, watch } = await makePanelOfThree();
    const [voted, waiting] = [await watch(jonas), await watch(dana)];
    await cast(jonas);
    expect((await waiting.until(({ ballot }) => ballot.cast === 1)).ballot.result).toBeNull();
    const seen = await voted.until(({ ballot }) => ballot.cast === 1);
    expect(seen.ballot.result?.votes).toMatchObject([{ name: "Jonas Lindqvist" }]);
    await cast(dana);
    expect((await waiting.until(({ ballot }) => ballot.cast === 2)).ballot.result?.votes).toHaveLength(2);
  });

  it("has the true state when the announcements were not heard", async () => {
    const { dana, jonas, mei, cast, watch } = await makePanelOfThree();
    const screen = await watch(dana);
    await screen.next();
    await withClient(env().DATABASE_URL, (client) =>
      client.query(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'outweigh live' AND datname = current_database()",
      ),
    );
    await cast(jonas);
    await cast(mei);
    expect((await screen.until(({ ballot }) => ballot.cast === 2)).ballot.cast).toBe(2);
  });

  it("changes with what it stands on: who is on the panel, who is in the running, whether the role is open", async () => {
    const { dana, admin, mei, question, watch } = await makePanelOfThree();
    const screen = await watch(dana);
    await screen.next();
    const { version, members } = await callAs(admin).panel.get({ openingId: question.openingId });
    const without = members.filter(({ memberId }) => memberId !== mei.memberId);
    await callAs(admin).panel.update({
      openingId: question.openingId,
      version,
      isDroppingDrafts: false,
      members: without,
    });
    expect((await screen.until(({ ballot }) => ballot.asked === 2)).ballot.closedBecause).toBeNull();
    const id = question.applicationIds[1] ?? "";
    await callAs(admin).application.setStatus({ id, version: 1, status: "WITHDRAWN" });
    const withdrawn = await screen.until(({ ballot }) => ballot.closedBecause !== null);
    await callAs(admin).opening.archive({ id: question.openingId, version: 1 });
    const archived = await screen.until(
      ({ ballot }) => ballot.closedBecause !== withdrawn.ballot.closedBecause,
    );
    expect(archived.ballot.closedBecause).not.toBeNull();
  });

  it("begins with a screen that was open before the panel was asked", async () => {
    const { jonas, question, ask } = await makePanelOfThree({ isAsked: false });
    const screen = await openLive(jonas, "asked", question);
    onTestFinished(screen.stop);
    expect(await screen.next()).toMatchObject({ comparisonId: null, revision: 0 });
    const { comparisonId } = await ask();
    expect(await screen.next()).toMatchObject({ comparisonId, revision: 1 });
  });
});

describe("a stream ends", () => {
  it("at once when its session is revoked, and says so", async () => {
    const { jonas, comparisonId, watch } = await makePanelOfThree();
    const screen = await watch(jonas);
    expect((await screen.next()).ballot.comparisonId).toBe(comparisonId);
    await callAs(jonas).session.revoke({ id: jonas.sessionId });
    expect(await reasonOf(screen.until(() => false))).toEqual(["UNAUTHORIZED", "UNAUTHENTICATED"]);
  });

  it("at once when the member is deactivated", async () => {
    const { jonas, admin, watch } = await makePanelOfThree();
    const screen = await watch(jonas);
    await screen.next();
    await callAs(admin).member.update({ id: jonas.memberId, version: 1, role: "REVIEWER", isActive: false });
    expect(await reasonOf(screen.until(() => false))).toEqual(["UNAUTHORIZED", "UNAUTHENTICATED"]);
  });

  it("when what it is about is gone", async () => {
    const { jonas, comparisonId, watch } = await makePanelOfThree();
    const screen = await watch(jonas);
    await screen.next();
    await store().comparison.delete({ where: { id: comparisonId } });
    await store()
      .$executeRaw`SELECT pg_notify('outweigh', ${JSON.stringify({ topic: "comparison", id: comparisonId })})`;
    expect(await reasonOf(screen.until(() => false))).toEqual(["NOT_FOUND", "NOT_FOUND"]);
  });

  it("in order with the process, so that it can", async () => {
    const { jonas, watch } = await makePanelOfThree();
    const screen = await watch(jonas);
    await screen.next();
    const ended = expect(screen.until(() => false)).rejects.toThrow("The stream has ended.");
    await stopLive();
    await ended;
  });

  it("before it begins for somebody of another tenant, and for a reviewer of another opening", async () => {
    const { organization, comparisonId } = await makePanelOfThree();
    const { actors } = await makeOrganization({ roles: ["ADMIN"] });
    const foreign = await openLive(actors.ADMIN, "vote", { comparisonId });
    expect(await reasonOf(foreign.next())).toEqual(["NOT_FOUND", "NOT_FOUND"]);
    const stranger = await openLive(await makeMember(organization, "REVIEWER"), "vote", { comparisonId });
    expect(await reasonOf(stranger.next())).toEqual(["NOT_FOUND", "NOT_FOUND"]);
    expect(await store().presence.count({ where: { comparisonId } })).toBe(0);
  });
});

describe("who is here", () => {
  it("is said to the others when somebody comes and goes, and not of oneself", async () => {
    const { dana, jonas, comparisonId, watch } = await makePanelOfThree();
    const screen = await watch(dana);
    expect((await screen.next()).present).toEqual([]);
    const theirs = await openLive(jonas, "vote", { comparisonId });
    await theirs.next();
    const here = await screen.until(({ present }) => present.length > 0);
    expect(here.present).toEqual([{ memberId: jonas.memberId, name: "Jonas Lindqvist" }]);
    const two = await openLive(jonas, "vote", { comparisonId });
    expect((await two.next()).present).toEqual([{ memberId: dana.memberId, name: dana.name }]);
    await Promise.all([theirs.stop(), two.stop()]);
    expect((await screen.until(({ present }) => present.length === 0)).present).toEqual([]);
    expect(await store().presence.count({ where: { comparisonId } })).toBe(1);
  });

  it("is forgotten a minute after a process ended without a word", async () => {
    const { dana, jonas, organization, comparisonId, watch } = await makePanelOfThree();
    const row = { organizationId: organization.id, comparisonId, memberId: jonas.memberId };
    const { id } = await store().presence.create({ data: row });
    const screen = await watch(dana);
    expect((await screen.next()).present).toHaveLength(1);
    await store().presence.update({ where: { id }, data: { seenAt: new Date(Date.now() - 61_000) } });
    const now = await loadPresent(db(), { id: comparisonId, organizationId: organization.id });
    expect(now.present.map(({ memberId }) => memberId)).toEqual([dana.memberId]);
    await beat();
    expect((await screen.until(({ present }) => present.length === 0)).present).toEqual([]);
    expect(await store().presence.findMany({ where: { id } })).toEqual([]);
  });

  it("is written again when it was swept while the process was held up", async () => {
    const { dana, comparisonId, watch } = await makePanelOfThree();
    const screen = await watch(dana);
    await screen.next();
    await store().presence.deleteMany({ where: { comparisonId } });
    await beat();
    expect(await store().presence.count({ where: { comparisonId, memberId: dana.memberId } })).toBe(1);
  });
});

describe("over HTTP", () => {
  async function openHttp(actor: Actor, input: unknown) {
    const { name, value } = await signInCookie(actor);
    const leaving = new AbortController();
    const url = `http://127.0.0.1:3000/api/trpc/live.vote?input=${encodeURIComponent(JSON.stringify(input))}`;
    const answer = await GET(
      new Request(url, { headers: { cookie: `${name}=${value}` }, signal: leaving.signal }),
    );
    const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
    const decoder = new TextDecoder();
    let read = "";
    const until = async (text: string) => {
      while (!read.includes(text)) {
        const { value: more, done } = await reader.read();
        if (done) throw new Error(`It ended with: ${read}`);
        read += decoder.decode(more, { stream: true });
      }
      return read;
    };
    return { answer, until, leaving };
  }

  it("is a stream that no proxy keeps or packs", async () => {
    const { jonas, comparisonId, cast } = await makePanelOfThree();
    const { answer, until, leaving } = await openHttp(jonas, { comparisonId });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("text/event-stream");
    expect(answer.headers.get("cache-control")).toContain("no-transform");
    expect(answer.headers.get("x-accel-buffering")).toBe("no");
    await until('"cast":0');
    await cast(jonas);
    expect(await until('"cast":1')).toContain("event: connected");
    leaving.abort();
    await expect.poll(() => store().presence.count({ where: { comparisonId } }), { timeout: 10_000 }).toBe(0);
  });

  it("refuses in words, with the reason the screen goes by", async () => {
    const { comparisonId } = await makePanelOfThree();
    const { actors } = await makeOrganization({ roles: ["ADMIN"] });
    const { until } = await openHttp(actors.ADMIN, { comparisonId });
    expect(await until("serialized-error\ndata: ")).toBeTruthy();
    expect(await until('"reason":"NOT_FOUND"')).toContain("does not exist, or you cannot see it.");
  });
});
