import type { BalanceFrame } from "./balance-frame";
import type { BalanceBlock, BalancePan, BalanceSide } from "./balance-geometry";
import type { BalanceLabel } from "./balance-labels";
import { cssVars } from "./css-vars";

type BalancePanProps = {
  frame: BalanceFrame;
  pan: BalancePan;
  labels: readonly BalanceLabel[];
  side: BalanceSide;
  hatch: string;
  isRight?: boolean;
};

/** One pan with its stack, labels and whisker; drawn level and moved as a whole to where the beam ends. */
export function BalancePanDrawing({ frame, pan, labels, side, hatch, isRight = false }: BalancePanProps) {
  const { whisker, whiskerX: x } = pan;
  const cap = frame.inset !== null ? 5 : 4;
  const numbers = isRight ? { x: x - 10, textAnchor: "end" as const } : { x: x + 10 };
  return (
    <g className="settle" style={cssVars({ "--move": `translate(${pan.dx}px, ${pan.dy}px)` })}>
      {pan.blocks.map((block, index) => (
        <Block
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no identity beyond their place
          key={index}
          block={block}
          x={pan.x}
          width={frame.block}
          hatch={hatch}
          hasSeam={index < pan.blocks.length - 1}
        />
      ))}
      {labels.map((label) => (
        <Label key={label.key} label={label} x={pan.x} width={frame.block} />
      ))}
      <path
        d={`M${x} ${whisker.hi}V${whisker.lo}M${x - cap} ${whisker.hi}h${2 * cap}M${x - cap} ${whisker.lo}h${2 * cap}`}
        className="edge"
      />
      <circle cx={x} cy={whisker.at} r={frame.inset !== null ? 4 : 3.5} className="beam-fill" />
      {frame.inset !== null ? (
        <>
          <text {...numbers} y={whisker.hi + 4}>
            {Math.round(side.hi)}
          </text>
          <text {...numbers} y={whisker.lo + 4}>
            {Math.round(side.lo)}
          </text>
        </>
      ) : null}
      <path
        d={`M${pan.x - frame.overhang} ${pan.y}h${frame.block + 2 * frame.overhang}M${pan.postX} ${pan.y}v${frame.post}`}
        className="beam"
        strokeWidth={2}
      />
    </g>
  );
}

type BlockProps = { block: BalanceBlock; x: number; width: number; hatch: string; hasSeam: boolean };

function Block({ block, x, width, hatch, hasSeam }: BlockProps) {
  // The seam is cut out of the block, so that the stack ends exactly at the score.
  const seam = hasSeam && block.height > 3 ? 1 : 0;
  const place = { x, y: block.y + seam, width, height: block.height - seam };
  if (block.kind === "unchecked") {
    const line = block.height < 3 ? 1 : 1.25;
    return (
      <rect
        x={x + line / 2}
        y={block.y + line / 2}
        width={width - line}
        height={Math.max(0.6, block.height - line)}
        className="block-unchecked"
        strokeWidth={line}
      />
    );
  }
  return (
    <>
      <rect {...place} className={`block-${block.kind}`} />
      {block.kind === "synergy" ? <rect {...place} fill={`url(#${hatch})`} /> : null}
    </>
  );
}

function Label({ label, x, width }: { label: BalanceLabel; x: number; width: number }) {
  const inset = label.inset ?? 0;
  const look = `${label.inset === null ? "over" : "in"}-${label.kind}`;
  return (
    <>
      <text x={x + inset} y={label.y} className={label.isStrong ? `${look} strong large` : look}>
        {label.text}
      </text>
      <text
        x={x + width - inset}
        y={label.y}
        textAnchor="end"
        className={`${look} strong${label.isStrong ? " large" : ""}`}
      >
        {label.value}
      </text>
      {label.notes.map((line, index) => (
        <text key={line} x={x + inset} y={label.y + 18 + index * 16} className={look}>
          {line}
        </text>
      ))}
    </>
  );
}
