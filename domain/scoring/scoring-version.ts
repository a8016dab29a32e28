/** Version of the arithmetic in this folder; stored with every score and packet. Example: `"1.0"`. */
export const SCORING_VERSION = "1.0";
