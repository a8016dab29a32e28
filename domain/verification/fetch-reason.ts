/** Why an issuer's address gave nothing. None of these says anything against a certificate. */
export const FETCH_REASONS = [
  "BAD_ADDRESS",
  "NOT_HTTPS",
  "OTHER_PORT",
  "LOGIN_IN_ADDRESS",
  "PRIVATE_ADDRESS",
  "UNREACHABLE",
  "NOT_TRUSTED",
  "TOO_SLOW",
  "TOO_LARGE",
  "TOO_MANY_REDIRECTS",
  "TOO_MANY_DOCUMENTS",
  "NOT_FOUND",
  "GONE",
  "REFUSED",
  "ISSUER_ERROR",
  "BAD_TYPE",
] as const;
export type FetchReason = (typeof FETCH_REASONS)[number];

/** Why what a credential points to could not be used; the first ones are those of fetching it. */
export const DOCUMENT_REASONS = [
  ...FETCH_REASONS,
  "BAD_JSON",
  "UNKNOWN_CONTEXT",
  "UNKNOWN_DID_METHOD",
  "BAD_DID",
  "OTHER_SUBJECT",
  "NO_SUCH_KEY",
] as const;
export type DocumentReason = (typeof DOCUMENT_REASONS)[number];

/** Each reason as one sentence that goes after "Could not be verified:". */
export const DOCUMENT_REASON_WORDS: Record<DocumentReason, string> = {
  BAD_ADDRESS: "The issuer’s address is not one that can be opened.",
  NOT_HTTPS: "The issuer’s address does not begin with https://, so nobody could tell who answers.",
  OTHER_PORT: "The issuer’s address names a port of its own. Only the usual one for https is asked.",
  LOGIN_IN_ADDRESS: "The issuer’s address carries a user name or password.",
  PRIVATE_ADDRESS: "The issuer’s address leads into a private network, which is never asked.",
  UNREACHABLE: "The issuer’s server could not be reached.",
  NOT_TRUSTED: "The issuer’s server could not prove who it is.",
  TOO_SLOW: "The issuer’s server did not answer in time.",
  TOO_LARGE: "The issuer’s answer is larger than 1 MB.",
  TOO_MANY_REDIRECTS: "The issuer’s address was passed on too often.",
  TOO_MANY_DOCUMENTS: "The certificate points to more addresses than are asked for one certificate.",
  NOT_FOUND: "The issuer’s server does not have what the certificate points to.",
  GONE: "The issuer’s server says that what the certificate points to has been taken back.",
  REFUSED: "The issuer’s server did not let us read what the certificate points to.",
  ISSUER_ERROR: "The issuer’s server answered with an error.",
  BAD_TYPE: "The issuer’s server answered with something other than data, such as a web page.",
  BAD_JSON: "What the issuer’s server answered could not be read.",
  UNKNOWN_CONTEXT: "The certificate uses a vocabulary that Outweigh does not know.",
  UNKNOWN_DID_METHOD: "The issuer is named in a way that Outweigh cannot look up.",
  BAD_DID: "The issuer’s identifier is not a complete one.",
  OTHER_SUBJECT: "The issuer’s address answered for somebody else.",
  NO_SUCH_KEY: "The issuer does not publish the key that signed the certificate.",
};
