import type { CSSProperties } from "react";

/** Custom properties as a `style`. Example: `cssVars({ "--lo": 23 })`. */
export function cssVars(values: Record<`--${string}`, number | string | undefined>): CSSProperties {
  return values as CSSProperties;
}
