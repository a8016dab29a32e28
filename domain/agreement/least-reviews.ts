/** Fewer confirmed reviews say nothing of how far certificates move them. */
export const LEAST_REVIEWS = 10;
