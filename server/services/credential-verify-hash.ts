import "server-only";
import { createHash } from "node:crypto";
import type { HashText } from "@/domain/verification/is-theirs";

/** How issuers hide an e-mail address. MD5 is no protection, but it is what older badges carry. */
export const hashText: HashText = (algorithm, text) =>
  createHash(algorithm).update(text, "utf8").digest("hex");
