/** T: the highest level a reviewer can give; levels are the whole numbers 0–4. */
export const HIGHEST_LEVEL = 4;
