import { ALL, OWNERS, type Permission, REVIEWERS, STAFF } from "@/domain/permission-row";

/** The part of the permission table about reviewing and what is on record. */
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
  "review.certificates": {
    roles: REVIEWERS,
    when: ["reviewing", "handedIn"],
    sentence: "A reviewer is shown name and certificates once their own review is handed in.",
  },
  "review.confirm": {
    roles: REVIEWERS,
    when: ["reviewing", "handedIn"],
    sentence: "A reviewer says once what the certificates change in their own ratings.",
  },
  "review.remind": {
    roles: OWNERS,
    sentence: "Recruiters, hiring managers and admins remind a panel of the reviews it has left.",
  },
  "review.recognise": {
    roles: REVIEWERS,
    when: ["reviewing"],
    sentence: "A reviewer on the panel says that they recognised the person, until the review is handed in.",
  },
  "review.excuse": {
    roles: OWNERS,
    when: ["unsealed"],
    sentence:
      "Recruiters, hiring managers and admins excuse a reviewer from a candidate; who reviews them, once the panel has finished.",
  },
  "review.list": {
    roles: ALL,
    when: ["onPanel", "unsealed"],
    sentence: "Other people's ratings open once your own review is handed in and the panel has finished.",
  },
  "review.revise": {
    roles: REVIEWERS,
    when: ["reviewing", "unsealed"],
    sentence: "A reviewer changes their own ratings, with a reason, once the panel has finished.",
  },

  "calibration.due": { roles: ALL, sentence: "Everyone sees which calibration waits for them." },
  "calibration.get": {
    roles: REVIEWERS,
    sentence: "A reviewer calibrates on samples, and sees the reference levels of those they have rated.",
  },
  "calibration.rate": {
    roles: REVIEWERS,
    sentence: "A reviewer rates samples to calibrate, for themselves alone.",
  },

  "debrief.get": {
    roles: ALL,
    when: ["onPanel", "unsealed"],
    sentence: "What the panel talks through opens once it has finished its reviews.",
  },
  "debrief.note": {
    roles: ["ADMIN", "RECRUITER", "HIRING_MANAGER", "REVIEWER"],
    when: ["onPanel", "unsealed"],
    sentence:
      "Whoever takes part in a debrief writes down what is said, once the panel has finished; auditors read.",
  },
  "debrief.lead": {
    roles: OWNERS,
    when: ["unsealed"],
    sentence:
      "Recruiters, hiring managers and admins start and end a debrief; who reviews there, once the panel has finished.",
  },

  "agreement.get": {
    roles: ALL,
    when: ["onPanel", "unsealed"],
    sentence: "How far reviewers agree opens once nothing of the opening is sealed for you any more.",
  },
  "agreement.effect": {
    roles: STAFF,
    when: ["unsealed"],
    sentence:
      "Everyone but reviewers sees how far certificates moved ratings, over the openings of which nothing is sealed for them.",
  },
  "score.recompute": { roles: ["ADMIN"], sentence: "Only an admin can have all scores computed again." },
  "activity.list": {
    roles: STAFF,
    when: ["unsealed"],
    sentence:
      "Everyone but reviewers sees an opening's activity; who reviews there, once the panel has finished.",
  },
  "audit.list": {
    roles: ["ADMIN", "AUDITOR"],
    when: ["unsealed"],
    sentence: "Admins and auditors read the audit log.",
  },
} as const satisfies Record<string, Permission>;
