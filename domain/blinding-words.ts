/** Parts of names that are everyday words of English: hidden only where they are written like a name. */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(
  "an as at be by do go he hi if in is it me my no of on or so to up us we and are but can may not the was will you".split(
    " ",
  ),
);

/** Words that many employers and schools share, so that alone they give nobody away. */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(
  (
    "a academy ag agency and assurance bank bv care centre center city co college company consulting corp council " +
    "data de department design digital education engineering finance financial first for foundation gmbh group " +
    "health high higher home hospital house inc institute insurance international laboratory labs legal limited llc " +
    "llp logistics ltd management media mutual national new of office open partners plc polytechnic primary public " +
    "research retail sa school science sciences secondary service services software solutions state studio " +
    "studios study system systems tech technical technologies technology the training transport trust united " +
    "university work works"
  ).split(" "),
);
