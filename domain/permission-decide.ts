import { ALL, DECIDERS, MEMBERS_ACTING, OWNERS, type Permission, STAFF } from "@/domain/permission-row";

/** The part of the permission table about comparing as a team, deciding, writing to candidates and looking back. */
export const DECIDE_PERMISSIONS = {
  "ranking.get": {
    roles: ALL,
    when: ["onPanel", "unsealed"],
    sentence: "Scores open once your own review is handed in and the panel has finished.",
  },
  "comparison.get": {
    roles: ALL,
    when: ["onPanel", "unsealed"],
    sentence: "Scores open once your own review is handed in and the panel has finished.",
  },
  "savedView.list": {
    roles: ALL,
    when: ["onPanel"],
    sentence: "Everyone who sees the opening sees the views they saved themselves.",
  },
  "savedView.save": {
    roles: ALL,
    when: ["onPanel"],
    sentence: "Everyone who sees the opening can save and remove views of their own.",
  },

  "vote.get": {
    roles: ALL,
    when: ["onPanel", "unsealed"],
    sentence:
      "A vote is open to whoever may see the scores; its result, once you have voted or it has ended.",
  },
  "vote.ask": {
    roles: MEMBERS_ACTING,
    when: ["onPanel", "unsealed"],
    sentence: "Everyone but auditors can ask the panel, once nothing of these candidates is sealed for them.",
  },
  "vote.cast": {
    roles: MEMBERS_ACTING,
    when: ["seated", "unsealed"],
    sentence: "Members of the panel vote, once nothing of these candidates is sealed for them.",
  },
  "vote.reply": {
    roles: MEMBERS_ACTING,
    when: ["seated", "unsealed"],
    sentence: "Members of the panel who have voted answer one another’s reasons.",
  },
  "vote.end": {
    roles: OWNERS,
    when: ["unsealed"],
    sentence:
      "Recruiters, hiring managers and admins end a vote; who reviews there, once the panel has finished.",
  },
  "round.get": {
    roles: ALL,
    when: ["onPanel", "unsealed"],
    sentence:
      "A round is open to whoever may see the scores; its result, once you have voted or it has ended.",
  },
  "round.lead": {
    roles: OWNERS,
    when: ["unsealed"],
    sentence:
      "Recruiters, hiring managers and admins start and end a round; who reviews there, once the panel has finished.",
  },
  "round.answer": {
    roles: MEMBERS_ACTING,
    when: ["seated", "unsealed"],
    sentence: "Members of the panel vote, once nothing of the opening is sealed for them.",
  },

  "decision.list": {
    roles: ALL,
    when: ["onPanel", "unsealed"],
    sentence:
      "Everyone sees decisions; who reviews there, once the panel has finished. Reviewers see those of their openings.",
  },
  "decision.get": {
    roles: ALL,
    when: ["onPanel", "unsealed"],
    sentence:
      "Everyone sees decisions; who reviews there, once the panel has finished. Reviewers see those of their openings.",
  },
  "decision.create": {
    roles: DECIDERS,
    when: ["unsealed"],
    sentence: "Hiring managers and admins decide; who reviews there, once the panel has finished.",
  },
  "decision.sign": {
    roles: DECIDERS,
    when: ["unsealed"],
    sentence:
      "A second hiring manager or admin signs a decision; who reviews there, once the panel has finished.",
  },
  "opening.set-signatures": {
    roles: DECIDERS,
    sentence: "Hiring managers and admins set how many people sign a decision.",
  },
  "signingKey.list": {
    roles: ["ADMIN", "AUDITOR"],
    sentence: "Admins and auditors see the keys that decisions are signed with.",
  },
  "signingKey.rotate": {
    roles: ["ADMIN"],
    sentence: "Only an admin can replace the key that decisions are signed with.",
  },

  "letter.get": {
    roles: OWNERS,
    when: ["unsealed"],
    sentence:
      "Recruiters, hiring managers and admins write to a candidate; who reviews there, once the panel has finished.",
  },
  "letter.write": {
    roles: OWNERS,
    when: ["unsealed"],
    sentence:
      "Recruiters, hiring managers and admins write to a candidate; who reviews there, once the panel has finished.",
  },

  "followUp.get": {
    roles: STAFF,
    when: ["unsealed"],
    sentence: "Everyone but reviewers sees how it went; who reviews there, once the panel has finished.",
  },
  "followUp.answer": {
    roles: OWNERS,
    when: ["unsealed"],
    sentence:
      "Recruiters, hiring managers and admins say how it went; who reviews there, once the panel has finished.",
  },
} as const satisfies Record<string, Permission>;
