/**
 * A row of the ranking is a table row with 62 px, and on a phone a small grid: name and support first, then the scale, then the
 * rest as label and value.
 */
export const rowClass =
  "border-b border-border last:border-b-0 aria-selected:bg-accent aria-selected:[--surface:var(--accent)] data-active:bg-muted max-sm:grid max-sm:grid-cols-[2.75rem_1fr_auto] max-sm:items-center max-sm:gap-x-2 max-sm:py-2";

const labelled =
  "max-sm:col-start-2 max-sm:col-span-2 max-sm:flex max-sm:min-h-8 max-sm:items-center max-sm:justify-between max-sm:gap-4 max-sm:pr-2 max-sm:before:text-xs max-sm:before:text-muted-foreground max-sm:before:content-[attr(data-label)]";

export const cellClass = {
  check: "pl-3 align-middle max-sm:row-span-2 max-sm:row-start-1",
  place: "align-middle text-sm whitespace-nowrap text-muted-foreground max-sm:col-start-2 max-sm:row-start-1",
  name: "pr-3 align-middle max-sm:col-start-2 max-sm:row-start-2 max-sm:min-w-0",
  scale: "p-0 align-middle max-sm:col-span-3 max-sm:pl-2.5 max-sm:pr-2",
  score: "text-right align-middle max-sm:col-start-3 max-sm:row-span-2 max-sm:row-start-1 max-sm:pr-2",
  mix: `pl-4 align-middle max-sm:pl-0 ${labelled}`,
  reviews: `align-middle ${labelled}`,
};
