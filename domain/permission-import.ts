import { ENTRY, type Permission, STAFF } from "@/domain/permission-row";

/** The part of the permission table about what comes from elsewhere, and what leaves. */
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
  "import.create": { roles: ENTRY, sentence: "Recruiters and admins can import a file." },
  "import.update": { roles: ENTRY, sentence: "Recruiters and admins say what the columns of a file mean." },
  "import.run": { roles: ENTRY, sentence: "Recruiters and admins import what a file holds, or stop it." },
  "import.undo": { roles: ENTRY, sentence: "Recruiters and admins can undo an import." },
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
