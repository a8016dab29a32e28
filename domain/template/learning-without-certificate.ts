import type { CriteriaSet } from "@/domain/template/criteria-set";

/** What somebody taught themselves counts by what came of it; a certificate counts for nothing here, so its ceiling is 0. */
export const learningWithoutCertificate: CriteriaSet = {
  key: "learning-without-certificate",
  title: "Learning without a certificate",
  summary: "Projects at work, experiments, books and tutorials: what was learned, and what came of it.",
  criteria: [
    {
      key: "learning-projects",
      name: "Learns in projects at work",
      question: "What could they not do before this project, and what can they do since?",
      anchors: [
        "Took part in projects; nothing new that was learned there is shown.",
        "Says a project taught a lot; what it was, or where it was used since, stays open.",
        "Took on work beyond what they could do, learned it on the way, and the work was used.",
        "What was learned in one project made the next one clearly better, and both can be compared.",
        "Became the person others learn this from; several of them do it on their own today.",
      ],
      credentialCeiling: 0,
    },
    {
      key: "learning-experiments",
      name: "Finds out by experiment",
      question: "What did they try, what would have proved them wrong, and what did they do with the answer?",
      anchors: [
        "Interested in new things; no attempt of their own is shown.",
        "Tried tools out for their own sake; what was found is not written down.",
        "Tried one thing on real work with a comparison, and kept or dropped it for that reason.",
        "Ran a row of small trials, failed ones among them, and the work is done differently because of what they showed.",
        "Trying things out cheaply and honestly has become the team's habit; results others found are in use.",
      ],
      credentialCeiling: 0,
    },
    {
      key: "learning-reading",
      name: "Puts reading into practice",
      question: "Which book, paper or tutorial was it, and what exists now that did not before?",
      anchors: [
        "Lists books, courses or channels; nothing was made of them.",
        "Can say what was read; the use of it is a plan.",
        "Followed one source through to something that works and is used, and can say where the source fell short.",
        "Combined several sources into an answer none of them gives, and it held up in use.",
        "Wrote or taught what was missing in the sources; people elsewhere work by it.",
      ],
      credentialCeiling: 0,
    },
  ],
};
