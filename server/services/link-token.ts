import "server-only";
import { createHash, createHmac } from "node:crypto";
import { env } from "@/lib/env";

/** Whose link it is: a referee's, or a candidate's. A token of one kind never opens the other. */
export type LinkKind = "referee" | "candidate";

/**
 * The secret part of a link: 256 bits that nobody can make without AUTH_SECRET, as 43 characters. It is made again
 * whenever the link is mailed or shown, so that no token lies in the database.
 */
export function linkToken(kind: LinkKind, id: string, createdAt: Date): string {
  return createHmac("sha256", env().AUTH_SECRET)
    .update(`${kind}:${id}:${createdAt.getTime()}`)
    .digest("base64url");
}

/** What is stored of a link: who reads the database cannot use it. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}

const PATHS: Record<LinkKind, string> = { referee: "/referee", candidate: "/candidate" };

/** The path a link leads to; whoever shows it puts its own origin in front. */
export function linkPath(kind: LinkKind, id: string, createdAt: Date): string {
  return `${PATHS[kind]}/${linkToken(kind, id, createdAt)}`;
}
