/** How a credential was handed over. */
export const CREDENTIAL_CARRIERS = ["JSON", "JWT", "PNG", "SVG", "URL"] as const;
export type CredentialCarrier = (typeof CREDENTIAL_CARRIERS)[number];

export const CREDENTIAL_STANDARDS = ["OPEN_BADGES_2", "OPEN_BADGES_3", "VERIFIABLE_CREDENTIAL"] as const;
export type CredentialStandard = (typeof CREDENTIAL_STANDARDS)[number];

/** The answer to "genuine?" and, apart from it, to "theirs?". UNKNOWN is "could not be verified", which is never "fake". */
export const CREDENTIAL_ANSWERS = ["YES", "NO", "UNKNOWN"] as const;
export type CredentialAnswer = (typeof CREDENTIAL_ANSWERS)[number];
