import { formatPoints } from "@/lib/format";
import { ChartAsTable } from "./chart-as-table";

interface PredictedPlotProps {
  /** What it shows, as a sentence; also names the table. */
  caption: string;
  /** Support 0–1 when it was decided, and the level 0–4 at work. */
  pairs: readonly { readonly support: number; readonly answer: number }[];
  /** What each level means, lowest first. */
  anchors: readonly string[];
}

const FRAME = { left: 16, right: 8, top: 8, bottom: 24, width: 320, height: 168 };
const ACROSS = FRAME.width - FRAME.left - FRAME.right;
const DOWN = FRAME.height - FRAME.top - FRAME.bottom;
const LEVELS = [0, 1, 2, 3, 4];
const TICKS = [0, 25, 50, 75, 100];

const x = (support: number) => FRAME.left + support * ACROSS;
const y = (level: number) => FRAME.top + (1 - level / 4) * DOWN;

/** Support from left to right, how it went from bottom to top: one dot a person. */
export function PredictedPlot({ caption, pairs, anchors }: PredictedPlotProps) {
  const keyed = pairs.map((pair, index) => ({ ...pair, key: String(index) }));
  return (
    <div data-slot="predicted-plot">
      <svg
        role="img"
        aria-label={caption}
        viewBox={`0 0 ${FRAME.width} ${FRAME.height}`}
        className="block w-full max-w-[360px] overflow-visible text-foreground"
      >
        {LEVELS.map((level) => (
          <g key={level}>
            <line
              x1={FRAME.left}
              x2={FRAME.width - FRAME.right}
              y1={y(level)}
              y2={y(level)}
              className="stroke-border"
              strokeWidth={1}
            />
            <text x={0} y={y(level) + 4} fontSize={11} className="fill-muted-foreground">
              {level}
            </text>
          </g>
        ))}
        {TICKS.map((tick) => (
          <text
            key={tick}
            x={x(tick / 100)}
            y={FRAME.height - 4}
            textAnchor="middle"
            fontSize={11}
            className="fill-muted-foreground"
          >
            {tick}
          </text>
        ))}
        {keyed.map(({ key, support, answer }) => (
          <circle
            key={key}
            cx={x(support)}
            cy={y(answer)}
            r={4}
            fill="currentColor"
            fillOpacity={0.55}
            stroke="var(--background)"
            strokeWidth={1}
          />
        ))}
      </svg>
      <p aria-hidden className="text-xs text-muted-foreground">
        Support when it was decided, 0–100; level at work, 0–4
      </p>
      <ChartAsTable
        className="mt-1"
        caption={caption}
        columns={[
          { label: "Support", isNumber: true },
          { label: "Level", isNumber: true },
          { label: "At work" },
        ]}
        rows={keyed.map(({ key, support, answer }) => ({
          key,
          cells: [formatPoints(support), answer, anchors[answer]],
        }))}
      />
    </div>
  );
}
