import type { PastedDraft } from "@/domain/paste/draft-outcomes";
import { draftOutcomes } from "@/domain/paste/draft-outcomes";
import { textOf } from "./json-value";

/** What somebody thought of a candidate. None of it is read: whoever reviews here judges alone, and for themselves. */
const JUDGEMENT = new RegExp(
  [
    "\\b(?:strongly |highly |would |do not |don.t |not |I )recommend",
    "\\brecommend(?:ed|ing|s)? (?:hiring|her|him|them|this|moving|advancing|the candidate|against|that we|we|to)\\b",
    "\\b(?:would|should|must|strong|definite|definitely|no|not|don.t|lean(?:ing)?)[ -](?:to[ -])?hir(?:e|ing)\\b",
    "\\b(?:strong|weak|solid|good|great|excellent|outstanding|poor|best|worst|ideal|perfect) (?:yes|no|candidate|hire|fit|match|answers?|communicator|interview)\\b",
    "\\b(?:culture|cultural|team) (?:fit|add)\\b",
    "\\b(?:the )?(?:candidate|applicant|answer|interview) (?:is|was|seem(?:s|ed)|should|would|could|did not|didn.t)\\b",
    "\\b(?:I|we) (?:think|thought|feel|felt|believe|believed|like|liked|loved|enjoyed|doubt|would|rate|rated|suggest|was|were)\\b",
    "\\b(?:my|our) (?:view|impression|opinion|feeling|rating|take)\\b",
    "\\b(?:rated?|scored?|score) (?:her|him|them|this|at|as|a)\\b",
    "\\b(?:reject|advance|pass on|move forward|proceed with) (?:her|him|them|the candidate|this candidate|to|with)\\b",
    "\\bnext (?:round|stage|step)\\b",
    "\\b(?:impress|concern|struggl|seem(?:s|ed)\\b|lack(?:s|ed|ing)?\\b|attitude|personality|likeable|charismatic|arrogant|nervous|red flag|green flag|thumbs)",
    "\\b[0-5] ?(?:/|out of) ?(?:4|5|10)\\b",
    "\\b(?:salary|compensation|notice period) (?:expectation|of|is)",
  ].join("|"),
  "i",
);

/** What nobody may be judged by. A sentence that names it is not read, whatever else it says. */
const PROTECTED = new RegExp(
  [
    "\\b(?:pregnan|matern|patern|parental leave|disab(?:led|ilit)|wheelchair|chronic(?:ally)? ill|religio|muslim|christian|jewish|hindu|ethnic|racial|skin colou?r",
    "sexual|gay\\b|lesbian|transgender|veteran|years old\\b|nationality|immigra|(?:her|his|their) (?:age|husband|wife|partner|children|kids|family|health|accent|visa)\\b",
    "married|divorc|trade union|union member)",
  ].join("|"),
  "i",
);

/**
 * Of what an interviewer wrote, the sentences in which the candidate is said to have done or changed something; never a
 * rating, a recommendation or an opinion, nor anything about what nobody may be judged by. When in doubt it is left out.
 */
export function deedsIn(text: unknown, today: string): readonly PastedDraft[] {
  return draftOutcomes(textOf(text), today).drafts.filter(
    ({ sourceText }) => !JUDGEMENT.test(sourceText) && !PROTECTED.test(sourceText),
  );
}
