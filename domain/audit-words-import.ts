import { after, at, type Phrase, who } from "@/domain/audit-phrase";

/** Events of imports, exports and verified credentials, in words. */
export const IMPORT_PHRASES = {
  "import.received": (event) => `brought in the file ${after(event, "fileName") ?? ""}${at(event)}`,
  "import.mapped": (event) => `said what the columns of a file mean${at(event)}`,
  "import.started": (event) => {
    const doing = after(event, "doing");
    if (doing === "check") return `had a file checked${at(event)}`;
    return doing === "undo" ? `began to undo an import${at(event)}` : `started an import${at(event)}`;
  },
  "import.done": (event) => `imported the file ${after(event, "fileName") ?? ""}${at(event)}`,
  "import.cancelled": (event) => `stopped an import${at(event)}`,
  "import.failed": (event) => `started an import that could not be finished${at(event)}`,
  "import.undone": (event) => `undid an import${at(event)}`,
  "export.started": (event) => `exported ${event.openingTitle ?? "the whole organization"}`,
  "export.cancelled": (event) => `stopped an export${at(event)}`,
  "credential.proof-added": (event) => `added a badge to verify for ${who(event)}${at(event)}`,
  "credential.proof-removed": (event) => `removed a badge of ${who(event)}${at(event)}`,
  "credential.verified": (event) => `had a certificate of ${who(event)} verified${at(event)}`,
  "credential.reopened": (event) =>
    `had a certificate of ${who(event)} verified again, which no longer holds${at(event)}`,
  "credential.reopening-seen": (event) =>
    `dealt with a certificate of ${who(event)} that no longer holds${at(event)}`,
} as const satisfies Record<string, Phrase>;
