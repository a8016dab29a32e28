/** Rows the page arrives with; the rest follow in a second answer. */
export const FIRST_ROWS = 60;
