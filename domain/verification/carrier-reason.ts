import { DOCUMENT_REASON_WORDS, FETCH_REASONS, type FetchReason } from "@/domain/verification/fetch-reason";

/** Why no certificate could be taken out of what was handed over. */
export const CARRIER_REASONS = [
  "EMPTY",
  "DOCUMENT_TOO_LARGE",
  "UNKNOWN_FORM",
  "BROKEN_JSON",
  "TOO_DEEP",
  "BROKEN_JWT",
  "BROKEN_PICTURE",
  "NO_CERTIFICATE_INSIDE",
  "UNSAFE_PICTURE",
  "SEVERAL_INSIDE",
  ...FETCH_REASONS,
] as const;
export type CarrierReason = (typeof CARRIER_REASONS)[number];

/** Each as a sentence to the person who handed it over. */
export const CARRIER_REASON_WORDS: Record<CarrierReason, string> = {
  ...(Object.fromEntries(FETCH_REASONS.map((reason) => [reason, DOCUMENT_REASON_WORDS[reason]])) as Record<
    FetchReason,
    string
  >),
  EMPTY: "There is nothing in it.",
  DOCUMENT_TOO_LARGE: "The certificate in it is larger than 1 MB.",
  UNKNOWN_FORM: "This is neither JSON nor a signed token, nor a badge as PNG or SVG.",
  BROKEN_JSON: "This looks like JSON but cannot be read to its end.",
  TOO_DEEP: "This is nested deeper, or has more parts, than certificates have.",
  BROKEN_JWT: "This looks like a signed token but cannot be read.",
  BROKEN_PICTURE: "This picture is damaged.",
  NO_CERTIFICATE_INSIDE: "This picture has no certificate inside. Ask for the badge as it was issued.",
  UNSAFE_PICTURE: "This picture brings definitions of its own, which are not read.",
  SEVERAL_INSIDE: "There is more than one certificate in it. Add them one at a time.",
};
