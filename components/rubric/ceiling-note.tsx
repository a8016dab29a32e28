import type { Ceiling } from "@/components/rubric/rubric-values";
import { formatPercent, formatPoints } from "@/lib/format";

/** The most certificates alone can add and, when the ceilings were lowered, how far and why. */
export function CeilingNote({ ceiling }: { ceiling: Ceiling | null }) {
  if (!ceiling) {
    return <p className="text-muted-foreground">Shown once every setting is within its bounds.</p>;
  }
  const { scale, most } = ceiling;
  return (
    <>
      <p>
        However many, certificates alone reach at most{" "}
        <b className="text-credential-text tabular-nums">{formatPoints(most)} points</b>. The rest they add
        only where they were put to use.
      </p>
      {scale < 1 ? (
        <p className="mt-2.5">
          <b>Certificates count at {formatPercent(scale)} of what is set here.</b> With these weights and
          settings, more would let a pile of certificates outweigh one checked result.
        </p>
      ) : (
        <p className="mt-2.5 text-muted-foreground">
          No ceiling had to be lowered: one checked result outweighs any pile of certificates.
        </p>
      )}
    </>
  );
}
