import "server-only";
import type { FetchReason } from "@/domain/verification/fetch-reason";

/** Ends a question to an issuer with one of our own reasons. Caught where the question began. */
export class AskRefused extends Error {
  constructor(readonly reason: FetchReason) {
    super(reason);
  }
}

const REASONS_BY_CODE: Readonly<Record<string, FetchReason>> = {
  HPE_HEADER_OVERFLOW: "TOO_LARGE",
  Z_DATA_ERROR: "BAD_TYPE",
  Z_BUF_ERROR: "BAD_TYPE",
};
/** OpenSSL's and Node's names for a certificate that does not prove who answers. */
const CERTIFICATE = /CERT|ISSUER|SIGNATURE|CRL|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE/;

/** The reason for what the network or the other side did. An error of our own is thrown on. */
export function reasonOf(error: unknown, signal: AbortSignal): FetchReason {
  if (error instanceof AskRefused) return error.reason;
  if (signal.aborted) return "TOO_SLOW";
  const { code } = error as { code?: unknown };
  if (typeof code !== "string") throw error;
  if (code in REASONS_BY_CODE) return REASONS_BY_CODE[code] ?? "UNREACHABLE";
  if (CERTIFICATE.test(code)) return "NOT_TRUSTED";
  return /^ERR__?(BROTLI|ERROR_FORMAT)/i.test(code) ? "BAD_TYPE" : "UNREACHABLE";
}
