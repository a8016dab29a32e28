import type { APIRequestContext } from "@playwright/test";
import fc from "fast-check";
import type { Actor } from "@/server/actor";
import { expect, test } from "@/tests/support/e2e";
import { signInCookie } from "@/tests/support/factory";
import { namesIn } from "@/tests/support/leak/identity";
import { type Act, type LeakWorld, makeLeakWorld, restart } from "@/tests/support/leak/leak-world";
import { play, schedule } from "@/tests/support/leak/schedule";

const SCHEDULES = 1;

async function headersOf(actor: Actor): Promise<Record<string, string>> {
  const { name, value } = await signInCookie(actor);
  return { cookie: `${name}=${value}`, "content-type": "application/json" };
}

/** Does something as the browser does it; what is refused is refused with a status of its own, never with a fault. */
function actOver(request: APIRequestContext): Act {
  return async (actor, path, input) => {
    const answer = await request.post(`/api/trpc/${path}`, {
      headers: await headersOf(actor),
      data: input === undefined ? undefined : JSON.stringify(input),
    });
    expect(answer.status(), `${path}: ${await answer.text()}`).toBeLessThan(500);
    return answer.ok();
  };
}

/** Every page that leads to the opening, its candidates or what was done there. */
function pagesOf({ opening, applications, asked }: LeakWorld): string[] {
  const [one, two] = applications;
  const within = [
    "",
    "/reviews",
    "/brief",
    "/rubric",
    "/panel",
    "/decision",
    "/activity",
    "/agreement",
    "/debrief",
    "/robustness",
  ];
  const about = applications.map(({ id }) => `/openings/${opening.id}/applications/${id}`);
  return [
    "/openings",
    "/reviews",
    "/candidates",
    "/decisions",
    "/settings",
    ...within.map((tab) => `/openings/${opening.id}${tab}`),
    `/openings/${opening.id}/compare?a=${one?.id}&b=${two?.id}`,
    ...about,
    ...asked.outcomeIds.map((id) => `${about[0]}/outcomes/${id}`),
    ...applications.map(({ id }) => `/review/${id}`),
    ...applications.map(({ candidateId }) => `/candidates/${candidateId}`),
    `/review/opening/${opening.id}`,
    `/decisions/${asked.decisionId}`,
    `/api/decisions/${asked.decisionId}/packet`,
    `/api/decisions/${asked.decisionId}/record`,
    `/api/decisions/${asked.decisionId}/pdf`,
    "/calibration/blank",
  ];
}

/**
 * What a page shows, word by word, and how often: it arrives in pieces whose order and numbers hang on the instant. The data
 * sent along for the browser to draw comes from the procedures, which tests/integration/leak.test.ts compares to the byte.
 */
function wordsOf(html: string): string[] {
  const shown = html
    .replace(/<script[\s\S]*?<\/script>|<!--[\s\S]*?-->|<template[^>]*>|<div hidden[^>]*>/g, " ")
    .replace(/<\/?[a-z][a-z\d]*/g, " ")
    .replace(/ (id|for|aria-(labelledby|describedby|controls))="[^"]*"/g, " ");
  return shown.split(/[^\p{L}\p{N}.@-]+/u);
}

/** The words that stand in one page more often than in the other. */
function differenceOf(one: readonly string[], other: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const word of other) counts.set(word, (counts.get(word) ?? 0) - 1);
  return [...counts].filter(([, count]) => count !== 0).map(([word, count]) => `${word} ${count}`);
}

async function readPages(request: APIRequestContext, world: LeakWorld): Promise<Map<string, string[]>> {
  const headers = await headersOf(world.reader);
  const pages = new Map<string, string[]>();
  for (const path of pagesOf(world)) {
    const answer = await request.get(path, { headers });
    const html = await answer.text();
    expect(namesIn(html), path).toEqual([]);
    pages.set(path, [`status ${answer.status()}`, ...wordsOf(html)]);
  }
  return pages;
}

for (const role of ["REVIEWER", "HIRING_MANAGER"] as const) {
  test(`every page of a ${role} who has not handed in shows the same, whatever the others do and whoever the candidates are`, async ({
    request,
  }) => {
    const world = await makeLeakWorld(role, 2, actOver(request));
    for (const one of fc.sample(schedule, { numRuns: SCHEDULES, seed: 20_261_122 })) {
      // What the reader does carries the hour at which it was done, so here the reader only reads.
      const others = { ...one, reader: [] };
      await restart(world, 0);
      await play(world, others, 0);
      const here = await readPages(request, world);
      await restart(world, 1);
      await play(world, others, 1);
      const there = await readPages(request, world);
      for (const [path, page] of here) {
        expect(differenceOf(page, there.get(path) ?? []), path).toEqual([]);
      }
    }
  });
}
