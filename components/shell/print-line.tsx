import { cn } from "@/lib/utils";

interface PrintLineProps {
  start: string;
  end?: string;
  className?: string;
}

/** A line of a page's head that is there on paper only: whose page it is, and where. On screen the frame says it. */
export function PrintLine({ start, end = "", className }: PrintLineProps) {
  // As attributes, so that the page's own text holds it once.
  return (
    <p
      data-slot="print-line"
      data-start={start}
      data-end={end}
      className={cn(
        "hidden justify-between gap-6 text-sm text-muted-foreground before:content-[attr(data-start)] after:shrink-0 after:content-[attr(data-end)] print:flex",
        className,
      )}
    />
  );
}
