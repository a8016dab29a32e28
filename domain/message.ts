/** What a message in the outbox is about. */
export const MESSAGE_KINDS = [
  "REFEREE_REQUEST",
  "REFEREE_REMINDER",
  "CANDIDATE_LINK",
  "EVIDENCE_REQUEST",
  "EVIDENCE_REMINDER",
] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];
