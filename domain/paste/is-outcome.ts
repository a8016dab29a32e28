import { findChange } from "@/domain/measure/find-change";

const CONTACT = /@[\w-]{2,}|https?:\/\/|www\.|\+\d{2}[\d ()-]{7,}|\blinkedin\b/i;
/** Lines of a CV that tell who somebody is, not what came of what they did. */
const SECTION =
  /^(?:experience|work experience|employment|education|skills?|languages?|certificat\w*|courses?|interests?|hobbies|references?|profile|summary|about(?: me)?|contact|projects?|achievements?|key achievements|curriculum vitae|responsibilities)\b[^.]{0,24}$/i;
const RESULT_VERB =
  /\b(?:achieved|answered|automated|avoided|boosted|brought|built|caught|closed|completed|converted|created|cut|cuts|decreased|delivered|designed|detected|developed|doubled|drafted|eliminated|ended|expanded|fell|found|freed|gained|generated|grew|halved|handled|implemented|improved|increased|introduced|launched|led|lifted|lowered|made|migrated|moved|organi[sz]ed|prevented|processed|produced|published|raised|ran|rebuilt|recovered|redesigned|reduced|replaced|resolved|rewrote|rolled out|rose|saved|set up|shortened|simplified|solved|sped up|standardi[sz]ed|streamlined|taught|trained|tripled|turned|used|won|wrote)\b/i;

/** Whether a line is nothing but the title of a section: "Work experience". */
export function isSectionTitle(text: string): boolean {
  return text.length < 60 && SECTION.test(text);
}

/** Whether a line says that somebody did something. */
export function hasDeed(text: string): boolean {
  return RESULT_VERB.test(text);
}

/** Whether a line tells a deed or a change, so that it may become an outcome. A list of skills does not. */
export function isOutcome(text: string): boolean {
  if (text.length < 12 || CONTACT.test(text) || isSectionTitle(text)) return false;
  return text.split(" ").length >= 3 && (hasDeed(text) || findChange(text) !== undefined);
}
