import { withoutMasks } from "@/domain/blinding-mask";
import type { BlindingPolicy } from "@/domain/blinding-policy";
import { findGender } from "@/domain/unmasked/gender";
import { findHandles } from "@/domain/unmasked/handles";
import type { Hit } from "@/domain/unmasked/hit";
import { findInitials } from "@/domain/unmasked/initials";
import { findNames } from "@/domain/unmasked/names";
import { findEmployers, findSchools } from "@/domain/unmasked/places";
import { findScripts } from "@/domain/unmasked/scripts";
import { findYears } from "@/domain/unmasked/years";

/**
 * What in a masked text may still give somebody away, in the order it stands there. Deterministic, and meant to be looked
 * through by a person: it finds too much rather than too little. Each finder looks at what those before it left.
 * `known` holds folded words that name nobody here.
 */
export function findUnmasked(
  masked: string,
  policy: BlindingPolicy,
  known: ReadonlySet<string> = new Set(),
): Hit[] {
  const finders: readonly ((text: string) => Hit[])[] = [
    findHandles,
    findSchools,
    ...(policy.hidesEmployer ? [findEmployers] : []),
    findInitials,
    findGender,
    ...(policy.hidesDates ? [(text: string) => findYears(text, policy.asOf)] : []),
    (text) => findNames(text, known),
    findScripts,
  ];
  let left = withoutMasks(masked);
  const hits: Hit[] = [];
  for (const find of finders) {
    for (const hit of find(left)) {
      const { start, end } = hit;
      if (hits.some((one) => start < one.end && one.start < end)) continue;
      hits.push(hit);
      left = left.slice(0, start) + "·".repeat(end - start) + left.slice(end);
    }
  }
  return hits.sort((a, b) => a.start - b.start);
}
