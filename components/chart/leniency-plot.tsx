import { ChartAsTable } from "./chart-as-table";
import { cssVars } from "./css-vars";
import { labelLanes, lenientPlaces } from "./leniency-lanes";

interface LeniencyPlotProps {
  /** Strictest first: how each is called, and how far above or below the others, in levels and in words. */
  people: readonly {
    readonly key: string;
    readonly name: string;
    readonly lean: number;
    readonly words: string;
  }[];
  caption: string;
}

/** Labels nearer than this, in per cent of the width, would touch: on a phone, and on anything wider. */
const APART = { phone: 28, wide: 13 };

/** Reviewers on one line, strict to the left of the middle and lenient to the right. */
export function LeniencyPlot({ people, caption }: LeniencyPlotProps) {
  const places = lenientPlaces(people.map(({ lean }) => lean));
  const lanes = { phone: labelLanes(places, APART.phone), wide: labelLanes(places, APART.wide) };
  const deepest = { "--lanes": Math.max(0, ...lanes.phone), "--wide-lanes": Math.max(0, ...lanes.wide) };
  const sentence = `${caption}: ${people.map(({ name, words }) => `${name} ${words}`).join(", ")}`;
  return (
    <div data-slot="leniency-plot">
      <div role="img" aria-label={sentence} className="leniency-plot" style={cssVars(deepest)}>
        {people.map(({ key, name, words }, index) => (
          <span
            key={key}
            style={cssVars({
              "--at": places[index],
              "--lane": lanes.phone[index],
              "--wide-lane": lanes.wide[index],
            })}
          >
            {name} <span className="tabular-nums">{words}</span>
          </span>
        ))}
      </div>
      <div aria-hidden className="flex justify-between text-xs text-muted-foreground">
        <span>stricter</span>
        <span>more lenient</span>
      </div>
      <ChartAsTable
        className="mt-2"
        caption={caption}
        columns={[{ label: "Reviewer" }, { label: "Levels above the others", isNumber: true }]}
        rows={people.map(({ key, name, words }) => ({ key, cells: [name, words] }))}
      />
    </div>
  );
}
