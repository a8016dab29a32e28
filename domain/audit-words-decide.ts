import { after, at, type Phrase, role, who } from "@/domain/audit-phrase";

/** Events of comparing as a team, deciding, writing to candidates and looking back, in words. */
export const DECIDE_PHRASES = {
  "decision.recorded": (event) => `recorded a decision about ${who(event)}${at(event)}`,
  "decision.signed": (event) => `signed the decision about ${who(event)}${at(event)}`,
  "opening.signatures-set": (event) => `set how many people sign decisions in ${role(event)}`,
  "signing-key.made": () => "made the key that decisions are signed with",
  "signing-key.rotated": () => "replaced the key that decisions are signed with",
  "saved-view.saved": (event) => `saved the view ${after(event, "name") ?? "of a ranking"}${at(event)}`,
  "saved-view.removed": (event) => `removed the view ${after(event, "name") ?? "of a ranking"}${at(event)}`,
  "vote.asked": (event) => `asked the panel to vote${at(event)}`,
  "vote.cast": (event) => `voted${at(event)}`,
  "vote.changed": (event) => `changed a vote${at(event)}`,
  "vote.withdrawn": (event) => `took a vote back${at(event)}`,
  "vote.replied": (event) => `answered the reason of a vote${at(event)}`,
  "vote.ended": (event) => `ended a vote${at(event)}`,
  "round.started": (event) => `started a round of votes${at(event)}`,
  "round.answered": (event) => `answered a pair in a round of votes${at(event)}`,
  "round.answer-undone": (event) => `took back an answer in a round of votes${at(event)}`,
  "round.finished": (event) => `finished a round of votes${at(event)}`,
  "round.ended": (event) => `ended a round of votes${at(event)}`,
  "letter.drafted": (event) => `drafted a letter to ${who(event)}${at(event)}`,
  "letter.updated": (event) => `edited the letter to ${who(event)}${at(event)}`,
  "letter.sent": (event) => `sent the letter to ${who(event)}${at(event)}`,
  "follow-up.planned": (event) => `planned to ask how it goes with ${who(event)}${at(event)}`,
  "follow-up.start-set": (event) => `set the first day of ${who(event)}${at(event)}`,
  "follow-up.answered": (event) => `said how it went with ${who(event)}${at(event)}`,
} as const satisfies Record<string, Phrase>;
