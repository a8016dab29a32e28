import { cssVars } from "./css-vars";

interface ShareBarProps {
  /** Shares of the first, second and third place, 0–1; what is missing to 1 is lower. */
  shares: readonly number[];
  /** The sentence a person would say. */
  label: string;
}

const FILLS = ["first", "second", "third"] as const;

/** How often somebody takes each of the first three places: solid, grey, hollow, and what is left is lower. Of 100 %. */
export function ShareBar({ shares, label }: ShareBarProps) {
  return (
    <span data-slot="share-bar" role="img" aria-label={label} className="share-bar">
      {FILLS.map((fill, index) => {
        const share = shares[index] ?? 0;
        return share > 0 ? <i key={fill} data-fill={fill} style={cssVars({ "--share": share })} /> : null;
      })}
    </span>
  );
}

/** What the fills of a share bar mean. */
export function ShareKey({ hasLower }: { hasLower: boolean }) {
  const words = ["first", "second", "third"];
  return (
    <p aria-hidden className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted-foreground">
      {FILLS.map((fill, index) => (
        <span key={fill} className="share-key">
          <i data-fill={fill} />
          {words[index]}
        </span>
      ))}
      {hasLower ? (
        <span className="share-key">
          <i />
          lower
        </span>
      ) : null}
    </p>
  );
}
