import { highestCredentialCeiling } from "@/domain/scoring/criterion";
import type { CriteriaSet } from "@/domain/template/criteria-set";

/**
 * Working with AI, whatever the tool. What is asked follows three of the five content areas of the AI Literacy Framework
 * of the US Department of Labor (TEN 07-25, 2026), how far the levels reach follows Zapier's published fluency levels; the
 * wording is ours. What was taken from where: docs/templates.md.
 */
export const workingWithAi: CriteriaSet = {
  key: "working-with-ai",
  title: "Working with AI",
  summary: "Gives clear direction, judges what comes back, tries again, and uses it responsibly.",
  criteria: [
    {
      key: "ai-direction",
      name: "Gives AI clear direction",
      question: "What did they ask for, with which context and limits, and why there?",
      anchors: [
        "AI was used or is mentioned; what it was asked for cannot be told.",
        "Asked for the finished thing in a line and left it to the tool what was meant.",
        "Stated the task, the material, the form and what to leave out, and shows how that changed the answer.",
        "Split work into parts by who does it better, person or machine, and others get the same from the same directions.",
        "Directions of theirs are kept, tested and used by a whole team, which plans its work by what can be handed over.",
      ],
      credentialCeiling: highestCredentialCeiling("ai-direction"),
    },
    {
      key: "ai-judgement",
      name: "Judges what AI gives back",
      question: "How did they know whether it was right, and what did they not use?",
      anchors: [
        "What came back was passed on; nothing shows that anybody read it.",
        "Read it through and changed the wording; whether the content holds was not looked into.",
        "Checked facts, figures or reasoning against a source, and names an error that was caught.",
        "Knows from counted samples what goes wrong and how often, and checks hardest where it costs most.",
        "Others judge by tests and limits this person set up; errors are counted, and releases were held back for them.",
      ],
      credentialCeiling: highestCredentialCeiling("ai-judgement"),
    },
    {
      key: "ai-iteration",
      name: "Improves it in rounds",
      question: "What was wrong with the first attempt, what did they change, and what did that bring?",
      anchors: [
        "One attempt, taken or dropped; no second one is shown.",
        "Tried again with other words until it looked better, without saying what better was.",
        "Went through several rounds towards a stated aim, changed one thing at a time, and kept what helped.",
        "Compared ways of doing it on the same cases, chose by the result, and came back when the tool changed.",
        "Rebuilt the work itself around what the rounds had shown; a way of working was retired for it, and stays so.",
      ],
      credentialCeiling: highestCredentialCeiling("ai-iteration"),
    },
    {
      key: "ai-responsibility",
      name: "Uses AI responsibly",
      question: "Whose data was it, who could be harmed, and who answers for the result?",
      anchors: [
        "Confidential or personal data, rights and rules do not come up at all.",
        "Names rules on data or fairness; how this piece of work kept to them is not said.",
        "Kept data where it belonged, said openly that AI took part, and answers for the result by name.",
        "Saw a risk to people before it happened, changed or stopped the use for it, and the record shows it.",
        "Made rules that colleagues keep because they work; they have held in an audit, an incident or a complaint.",
      ],
      credentialCeiling: highestCredentialCeiling("ai-responsibility"),
    },
  ],
};
