/** The largest document or picture that is taken, in bytes. */
export const MOST_PROOF_BYTES = 1_048_576;
export const PROOF_TOO_LARGE = "A badge has at most 1 MB.";
/** For the file dialog. */
export const PROOF_ENDINGS = ".png,.svg,.json,.jsonld,.jwt,.txt";
