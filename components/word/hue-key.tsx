import { cn } from "@/lib/utils";

export type HueKeyEntry = "outcome" | "unchecked" | "credential" | "synergy" | "range";

const short: Record<HueKeyEntry, string> = {
  outcome: "Outcomes",
  unchecked: "Unchecked",
  credential: "Certificate",
  synergy: "Put to use",
  range: "9 times in 10",
};
const long: Record<HueKeyEntry, string> = {
  ...short,
  outcome: "Demonstrated outcomes",
  credential: "Certificate, alone",
  range: "Range that holds 9 times in 10",
};

type HueKeyProps = { show?: readonly HueKeyEntry[]; wording?: "short" | "long"; className?: string };

/** What blue, hollow, ochre, hatched green and the grey band stand for. */
export function HueKey({
  show = ["outcome", "unchecked", "credential", "synergy"],
  wording = "short",
  className,
}: HueKeyProps) {
  const words = wording === "long" ? long : short;
  return (
    <ul
      data-slot="hue-key"
      aria-label="Key"
      className={cn("flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted-foreground", className)}
    >
      {show.map((entry) => (
        <li key={entry} className="inline-flex items-center gap-1.5 whitespace-nowrap">
          <i className="swatch" data-kind={entry} />
          {words[entry]}
        </li>
      ))}
    </ul>
  );
}
