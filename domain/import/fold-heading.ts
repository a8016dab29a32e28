import { fold } from "@/domain/blinding-fold";

/**
 * A heading as it is compared: small letters, no accents, one space between words, and of the signs only % and #.
 * `foldHeading(" E-Mail_Address * ")` is "e mail address".
 */
export function foldHeading(heading: string): string {
  return fold(heading)
    .text.replace(/[^\p{L}\p{N}%#]+/gu, " ")
    .trim();
}
