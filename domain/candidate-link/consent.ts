/** Raised with every change of the words below; what was agreed to is stored as it was shown. */
export const CONSENT_VERSION = 1;

/** Where the words are shown: whose opening it is, and until when the link works. */
export interface ConsentPlace {
  readonly organization: string;
  readonly opening: string;
  /** "1 December 2026". */
  readonly openUntil: string;
}

/** One thing a candidate agrees to, under the question it answers. */
export interface ConsentClause {
  readonly question: string;
  readonly answer: string;
}

/** What a candidate agrees to before anything counts, in plain words. Every sentence says what the program does. */
export function consentClauses({ organization, opening, openUntil }: ConsentPlace): ConsentClause[] {
  return [
    {
      question: "What is stored",
      answer: `What you write and send here: results, the evidence for them, and certificates. Drafts are stored while you write, and count for nothing until you send them.`,
    },
    {
      question: "Who sees it",
      answer: `The people at ${organization} who work on ${opening}. Those who rate your results do so first without your name, your employers or your certificates. Somebody you name hears of it only if ${organization} asks them.`,
    },
    {
      question: "For how long",
      answer: `For as long as ${organization} keeps the records of this role. When something is changed or taken back, the record of the change stays in its log.`,
    },
    {
      question: "How to correct or withdraw it",
      answer: `Here, with this link, until ${openUntil}; afterwards ask ${organization} for a new one. A result that somebody has rated stays as it was rated; you can add to it, or withdraw from the role.`,
    },
  ];
}

/** The words as they are stored with the consent, so that it can always be read what was agreed to. */
export function consentText(place: ConsentPlace): string {
  const clauses = consentClauses(place).map(({ question, answer }) => `${question}: ${answer}`);
  return [`Version ${CONSENT_VERSION}`, ...clauses].join("\n");
}
