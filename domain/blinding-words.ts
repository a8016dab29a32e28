/** Parts of names that are everyday words of English: hidden only where they are written like a name. */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(
  "an as at be by do go he hi if in is it me my no of on or so to up us we and are but can may not the was will you".split(
    " ",
  ),
);

/** Words that many employers and schools share, so that alone they give nobody away. */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(
  (
    "a academy advisory ag agency airport and archives association assurance authority bank board building bv " +
    "care center centre charity city claims clinic co college commerce community company construction consulting " +
    "corp council county data de delivery department design development digital distribution district east " +
    "education electric energy engineering estates export finance financial first fleet food foods for foundation " +
    "freight gas gmbh grid group health high higher home hospital hospitals house import inc industries institute " +
    "insurance international invoices laboratory labs legal library limited llc llp loans logistics ltd mail " +
    "management manufacturing maritime market marketing media medical mobile motor museum mutual national network " +
    "networks new north of office open operations packaging partners parts payment payments pensions pharmacy plc " +
    "police polytechnic port post power practice primary product production products project property public rail " +
    "recovery recruitment rental repair repairs research resources retail road sa sales school science sciences " +
    "secondary security self service services shipping shop social software solutions south state store stores " +
    "street studio studios study supply support system systems tax tech technical technologies technology telecom " +
    "the town trade trading training transport travel trust underwriting united university utilities warehouse " +
    "water welcome west wholesale work works"
  ).split(" "),
);
