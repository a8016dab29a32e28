import { ENTRY, type Permission, STAFF } from "@/domain/permission-row";

/**
 * The part of the permission table about what comes from elsewhere, and what leaves. Whoever still reviews in an opening
 * could tell by an e-mail address in a file who “Candidate 7” is.
 */
export const IMPORT_PERMISSIONS = {
  "import.list": {
    roles: ENTRY,
    when: ["unsealed"],
    sentence: "Recruiters and admins see what was imported, not while they review somebody in the opening.",
  },
  "import.get": {
    roles: ENTRY,
    when: ["unsealed"],
    sentence: "Recruiters and admins see what was imported, not while they review somebody in the opening.",
  },
  "import.create": {
    roles: ENTRY,
    when: ["unsealed"],
    sentence: "Recruiters and admins can import a file, not while they review somebody in the opening.",
  },
  "import.update": {
    roles: ENTRY,
    when: ["unsealed"],
    sentence:
      "Recruiters and admins say what the columns of a file mean, not while they review somebody in the opening.",
  },
  "import.run": {
    roles: ENTRY,
    when: ["unsealed"],
    sentence:
      "Recruiters and admins import what a file holds, or stop it, not while they review somebody in the opening.",
  },
  "import.undo": {
    roles: ENTRY,
    when: ["unsealed"],
    sentence: "Recruiters and admins can undo an import, not while they review somebody in the opening.",
  },
  "export.opening": {
    roles: STAFF,
    when: ["unsealed"],
    sentence: "Everyone but reviewers can export an opening, not while they review somebody in it.",
  },
  "export.organization": {
    roles: ["ADMIN"],
    when: ["unsealed"],
    sentence: "Only an admin can export the whole organization, not while they have a review to hand in.",
  },
  "credential.verify": {
    roles: ENTRY,
    when: ["unsealed"],
    sentence:
      "Recruiters and admins can have a badge or credential verified, not while they review the candidate.",
  },
} as const satisfies Record<string, Permission>;
