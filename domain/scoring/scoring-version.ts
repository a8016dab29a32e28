/** Version of the arithmetic in this folder; stored with every score and packet. Example: `"1.1"`. */
export const SCORING_VERSION = "1.1";

/**
 * Versions whose results this arithmetic gives to the last digit. 1.0 knew no confidence; ratings without one count as
 * medium, which changes nothing.
 */
export const REPRODUCED_VERSIONS: readonly string[] = ["1.0", SCORING_VERSION];
