/** The surface of what floats over the page: menus, popovers, lists. */
export const floatClass =
  "max-w-[calc(100vw-16px)] overflow-y-auto rounded-lg border border-border-strong bg-popover text-sm font-normal text-popover-foreground shadow-popover [--surface:var(--popover)]";
