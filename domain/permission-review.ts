import { ALL, DECIDERS, type Permission, REVIEWERS, STAFF } from "@/domain/permission-row";

/** The part of the permission table about reviewing, comparing, deciding and what is on record. */
export const REVIEW_PERMISSIONS = {
  "review.queue": { roles: ALL, sentence: "Everyone sees the reviews that wait for them." },
  "review.get": {
    roles: REVIEWERS,
    when: ["reviewing"],
    sentence: "A reviewer on the panel rates, without names, schools or certificates in sight.",
  },
  "review.rate": {
    roles: REVIEWERS,
    when: ["reviewing"],
    sentence: "A reviewer on the panel rates, until the review is handed in.",
  },
  "review.submit": {
    roles: REVIEWERS,
    when: ["reviewing"],
    sentence: "A reviewer on the panel hands in their own review.",
  },
  "review.list": {
    roles: ALL,
    when: ["onPanel", "unsealed"],
    sentence: "Other people's ratings open once your own review is handed in.",
  },

  "ranking.get": {
    roles: ALL,
    when: ["onPanel", "unsealed"],
    sentence: "Scores open once your own review is handed in.",
  },
  "comparison.get": {
    roles: ALL,
    when: ["onPanel", "unsealed"],
    sentence: "Scores open once your own review is handed in.",
  },
  "score.recompute": { roles: ["ADMIN"], sentence: "Only an admin can have all scores computed again." },
  "decision.list": {
    roles: ALL,
    when: ["onPanel", "unsealed"],
    sentence:
      "Everyone sees decisions; reviewers those of their openings, once they have nothing left to hand in there.",
  },
  "decision.get": {
    roles: ALL,
    when: ["onPanel", "unsealed"],
    sentence:
      "Everyone sees decisions; reviewers those of their openings, once they have nothing left to hand in there.",
  },
  "decision.create": {
    roles: DECIDERS,
    when: ["unsealed"],
    sentence: "Hiring managers and admins decide, once they have nothing left to hand in.",
  },
  "activity.list": {
    roles: STAFF,
    when: ["unsealed"],
    sentence:
      "Everyone but reviewers sees an opening's activity, once they have nothing left to hand in there.",
  },
  "audit.list": {
    roles: ["ADMIN", "AUDITOR"],
    when: ["unsealed"],
    sentence: "Admins and auditors read the audit log.",
  },
} as const satisfies Record<string, Permission>;
