export type Side = "top" | "bottom" | "right";
export type Align = "start" | "center" | "end";
type Placement = { side?: Side; align?: Align; gap?: number };

const EDGE = 8;

/** Puts a shown popover beside its anchor, on the other side where there is more room, and never over the edge. */
export function placeBeside(anchor: Element, floating: HTMLElement, placement: Placement = {}): void {
  const { side = "bottom", align = "start", gap = 6 } = placement;
  const at = anchor.getBoundingClientRect();
  floating.style.maxHeight = "";
  const { offsetWidth: width, offsetHeight: height } = floating;
  const { clientWidth, clientHeight } = document.documentElement;
  const below = clientHeight - at.bottom - gap - EDGE;
  const above = at.top - gap - EDGE;
  let left = { start: at.left, center: at.left + at.width / 2 - width / 2, end: at.right - width }[align];
  let top = at.top + at.height / 2 - height / 2;
  let room = clientHeight - 2 * EDGE;
  if (side === "right") {
    left = at.right + gap;
  } else {
    const isAbove = side === "top" ? above >= height || above > below : below < height && above > below;
    room = Math.max(96, isAbove ? above : below);
    top = isAbove ? at.top - gap - Math.min(height, room) : at.bottom + gap;
  }
  Object.assign(floating.style, {
    inset: "auto",
    margin: "0",
    maxHeight: `${room}px`,
    left: `${Math.max(EDGE, Math.min(left, clientWidth - width - EDGE))}px`,
    top: `${Math.max(EDGE, Math.min(top, clientHeight - Math.min(height, room) - EDGE))}px`,
  });
}
