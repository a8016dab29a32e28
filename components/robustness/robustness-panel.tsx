import Link from "next/link";
import { Panel } from "@/components/ui/panel";

/** The way from the ranking to how robust its order is. */
export function RobustnessPanel({ openingId }: { openingId: string }) {
  return (
    <Panel title="How robust" className="print:hidden">
      <p className="section-note">
        Who comes first if every set of weights is tried, and if evidence or certificates counted otherwise.
      </p>
      <Link
        href={`/openings/${openingId}/robustness`}
        className="link mt-2 inline-block touch:inline-flex touch:min-h-11 touch:items-center"
      >
        How robust is this order?
      </Link>
    </Panel>
  );
}
