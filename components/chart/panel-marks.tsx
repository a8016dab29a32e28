import { cn } from "@/lib/utils";

type PanelMarksProps = {
  /** How many reviews are in, of how many. */
  done: number;
  total: number;
  /** Who is still missing, where the reader may know: "Mei Tanaka". */
  missing?: readonly string[];
  className?: string;
};

/** Who has handed in a review, as filled and hollow squares. */
export function PanelMarks({ done, total, missing = [], className }: PanelMarksProps) {
  const names = missing.length > 0 ? `, ${missing.join(" and ")} missing` : "";
  const words = `${done} of ${total} reviews${names}`;
  return (
    <span
      data-slot="panel-marks"
      role="img"
      aria-label={words}
      title={words}
      className={cn("panel-marks", className)}
    >
      {Array.from({ length: total }, (_, mark) => mark).map((mark) => (
        <i key={mark} className={mark < done ? undefined : "hollow"} />
      ))}
    </span>
  );
}
