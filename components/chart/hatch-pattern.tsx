/** The stripes of "put to use" for SVG, where CSS backgrounds do not reach. */
export function HatchPattern({ id }: { id: string }) {
  return (
    <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path d="M0 0V5" stroke="var(--synergy-stripe)" strokeWidth="3" />
    </pattern>
  );
}
