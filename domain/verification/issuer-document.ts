import type { DocumentReason, FetchReason } from "@/domain/verification/fetch-reason";

/**
 * What is asked for decides how long the answer is kept: STATUS is whatever says that a certificate still holds (status
 * lists, revocation lists, hosted assertions), at most an hour; DOCUMENT is everything else, at most a day.
 */
export type DocumentKind = "DOCUMENT" | "STATUS";

/** What an issuer's address answered, as text: JSON, or a JWT. */
export type FetchAnswer =
  | { readonly ok: true; readonly body: string; readonly mediaType: string }
  | { readonly ok: false; readonly reason: FetchReason };

/** Asks one address; never throws for what the other side does. */
export type FetchDocument = (url: string, kind: DocumentKind) => Promise<FetchAnswer>;

/** A value, or why there is none. */
export type Found<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: DocumentReason };
