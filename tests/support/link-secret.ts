import { createHash, createHmac } from "node:crypto";

/** The secret of a link, made as the app makes it, from the same AUTH_SECRET. */
export function linkToken(kind: "referee" | "candidate", id: string, createdAt: Date): string {
  const secret = process.env.AUTH_SECRET;
  if (!secret) throw new Error("AUTH_SECRET is not set; it has to be the one the app runs with.");
  return createHmac("sha256", secret).update(`${kind}:${id}:${createdAt.getTime()}`).digest("base64url");
}

/** What the database keeps of it. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}
