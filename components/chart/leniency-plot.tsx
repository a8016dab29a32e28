import { ChartAsTable } from "./chart-as-table";
import { cssVars } from "./css-vars";
import { lenientMarks } from "./leniency-lanes";

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

/** Reviewers on one line, strict to the left of the middle and lenient to the right. */
export function LeniencyPlot({ people, caption }: LeniencyPlotProps) {
  const marks = lenientMarks(people.map(({ lean }) => lean));
  const lanes = Math.max(0, ...marks.map(({ lane }) => lane));
  const sentence = `${caption}: ${people.map(({ name, words }) => `${name} ${words}`).join(", ")}`;
  return (
    <div data-slot="leniency-plot">
      <div role="img" aria-label={sentence} className="leniency-plot" style={cssVars({ "--lanes": lanes })}>
        {people.map(({ key, name, words }, index) => (
          <span key={key} style={cssVars({ "--at": marks[index]?.at, "--lane": marks[index]?.lane })}>
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
