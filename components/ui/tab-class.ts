export const tabListClass =
  "flex gap-5 overflow-x-auto overflow-y-hidden shadow-[inset_0_-1px_0_var(--border)] text-sm [scrollbar-width:none] print:hidden";

/** The look of one tab, for links that are tabs (`aria-current`) as for buttons that switch a panel. */
export const tabClass =
  "flex shrink-0 items-center gap-1.5 border-b-[1.5px] border-transparent pb-[9px] whitespace-nowrap text-muted-foreground hover:text-foreground focus-visible:-outline-offset-2 touch:min-h-11 aria-[current]:border-foreground aria-[current]:font-medium aria-[current]:text-foreground data-[state=active]:border-foreground data-[state=active]:font-medium data-[state=active]:text-foreground";
