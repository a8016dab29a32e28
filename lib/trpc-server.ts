import "server-only";
import type { DataTag, FetchQueryOptions } from "@tanstack/react-query";
import { TRPCError } from "@trpc/server";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { cookies, headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { ZodError } from "zod";
import { AppError } from "@/domain/errors";
import { makeQueryClient } from "@/lib/query-client";
import { createContext } from "@/server/context";
import { appRouter } from "@/server/root";

const context = cache(async () => {
  const jar = await cookies();
  return createContext((name) => jar.get(name)?.value, await headers());
});

export const queryClient = cache(makeQueryClient);

/** The API's queries as options, called in this process. */
export const trpc = createTRPCOptionsProxy({ ctx: context, router: appRouter, queryClient });

/** Who is signed in, or a redirect to the sign-in page. */
export async function requireActor() {
  const { actor } = await context();
  if (!actor) redirect("/sign-in");
  return actor;
}

/** Who is signed in, or null. */
export async function currentActor() {
  return (await context()).actor;
}

/**
 * Reads one query before the first paint, so that the page arrives with its data. What does not exist, or belongs to
 * somebody else, becomes the not-found page; a locked screen or any other refusal is left to the component to show.
 */
export async function prefetch<Data, Failure>(options: {
  readonly queryKey: DataTag<readonly unknown[], Data, Failure>;
}): Promise<Data | null> {
  try {
    return (await queryClient().fetchQuery(options as FetchQueryOptions)) as Data;
  } catch (error) {
    const cause = error instanceof TRPCError ? error.cause : undefined;
    // An address with something in it that is no identifier at all leads nowhere either.
    if (cause instanceof ZodError) notFound();
    if (!(cause instanceof AppError)) throw error;
    if (cause.code === "UNAUTHENTICATED") redirect("/sign-in");
    if (cause.code === "NOT_FOUND") notFound();
    if (cause.code === "LOCKED" || cause.code === "FORBIDDEN") return null;
    throw error;
  }
}

/** What a link opens, or for how long nothing does after too many tries; a link that is not open is the not-found page. */
export async function openLink<Data, Failure>(options: {
  readonly queryKey: DataTag<readonly unknown[], Data, Failure>;
}): Promise<{ readonly opened: Data } | { readonly refused: string }> {
  try {
    return { opened: (await queryClient().fetchQuery(options as FetchQueryOptions)) as Data };
  } catch (error) {
    const cause = error instanceof TRPCError ? error.cause : undefined;
    if (cause instanceof AppError && cause.code === "RATE_LIMITED") return { refused: cause.message };
    if (cause instanceof ZodError || (cause instanceof AppError && cause.code === "NOT_FOUND")) notFound();
    throw error;
  }
}
