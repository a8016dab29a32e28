import type { LevelOption } from "@/components/review/level-choice";

/** An anchor cut after its first sentence, which is set bold; one of a single sentence stays whole. */
export function splitAnchor(text: string): { title: string; detail?: string } {
  const cut = /^(.+?[.!?])\s+(\S.*)$/su.exec(text.trim());
  return cut?.[1] && cut[2] ? { title: cut[1].replace(/\.$/, ""), detail: cut[2] } : { title: text };
}

/** Anchors, level 0 first, as choices with the highest first and the blank one last. */
export function levelOptions(anchors: readonly string[], blank: Omit<LevelOption, "level">): LevelOption[] {
  const levels = anchors.map((text, level) => ({ level, ...splitAnchor(text) }));
  return [...levels.reverse(), { level: null, ...blank }];
}
