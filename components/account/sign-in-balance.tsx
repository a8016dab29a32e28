import { balanceExample, SIGN_IN_FRAME } from "@/components/account/balance-example";
import { type BalancePan, type BalanceSide, panOf, tiltOf } from "@/components/chart/balance-geometry";
import { pointsText } from "@/components/chart/number-words";
import { cn } from "@/lib/utils";

const frame = SIGN_IN_FRAME;
const { left, right, probability } = balanceExample();
const tilt = tiltOf(probability);
const pans = [
  { side: left, pan: panOf(frame, left, -1, tilt, frame.unit) },
  { side: right, pan: panOf(frame, right, 1, tilt, frame.unit) },
] as const;

const SENTENCE = `A certificate and one unchecked claim on the left weigh ${pointsText(left.support)}. Four outcomes on the right weigh ${pointsText(right.support)}. The balance tips to the right.`;

/** The certificate against the results, with the arithmetic's own numbers. */
export function SignInBalance({ className }: { className?: string }) {
  const { pivot, foot } = frame;
  const [a, b] = pans;
  const end = ({ pan }: { pan: BalancePan }) => `${pan.postX + pan.dx} ${pan.y + pan.dy + frame.post}`;
  return (
    <figure className={cn("max-w-[720px]", className)}>
      <svg
        viewBox={`0 ${frame.top} ${frame.width} ${frame.bottom}`}
        role="img"
        aria-label={SENTENCE}
        className="balance-drawing [--surface:var(--sidebar)]"
      >
        {pans.map((one) => (
          <Pan key={one.side.letter} {...one} />
        ))}
        <path d={`M${end(a)}L${end(b)}`} className="beam" strokeWidth={frame.beam} strokeLinecap="round" />
        <path
          d={`M${pivot.x} ${pivot.y + 1}l${foot.half} ${foot.height - 1}h${-2 * foot.half}z`}
          className="beam-fill"
        />
        <path
          d={`M${pivot.x - foot.ground} ${pivot.y + foot.height + 0.5}h${2 * foot.ground}`}
          className="beam"
          strokeWidth={1}
        />
      </svg>
    </figure>
  );
}

/** One stack with its total above it. Seams are cut out of the blocks, so that the stack ends at the score. */
function Pan({ side, pan }: { side: BalanceSide; pan: BalancePan }) {
  const { x, y, dx, dy, blocks, top, postX } = pan;
  return (
    <g transform={`translate(${dx} ${dy})`}>
      <text x={x} y={top - 32} className="ink strong !text-[28px] tracking-[-0.03em]">
        {pointsText(side.support)}
      </text>
      <text x={x} y={top - 10} className="ink strong !text-[13px]">
        {side.name}
      </text>
      {blocks.map((block) => {
        const line = block.kind === "unchecked" ? 1 : 0;
        const seam = block.height > 3 && block.y > top ? 1 : 0;
        return (
          <rect
            key={block.label}
            x={x + line / 2}
            y={block.y + seam + line / 2}
            width={frame.block - line}
            height={Math.max(0.6, block.height - seam - line)}
            className={`block-${block.kind}`}
          />
        );
      })}
      <path
        d={`M${x - frame.overhang} ${y}h${frame.block + 2 * frame.overhang}M${postX} ${y}v${frame.post}`}
        className="beam"
        strokeWidth={2}
      />
    </g>
  );
}
