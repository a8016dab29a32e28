import { fold } from "./blinding-fold";
import { type HiddenKind, maskOf } from "./blinding-mask";
import { type Identity, termsOf } from "./blinding-terms";

interface Span {
  readonly start: number;
  readonly end: number;
  readonly kind: HiddenKind;
}

/** The spans to replace, in order: those that overlap become one, and so do neighbours that say the same. */
function joined(spans: readonly Span[], text: string): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    const isNeighbour = last?.kind === span.kind && /^[\s-]*$/.test(text.slice(last.end, span.start));
    if (!last || (span.start >= last.end && !isNeighbour)) kept.push(span);
    else kept[kept.length - 1] = { ...last, end: Math.max(last.end, span.end) };
  }
  return kept;
}

/**
 * Makes the masker of one person: a function that replaces, in any text, what gives the person away. Case and accents
 * do not matter; only whole words are replaced. Everything that looks like an e-mail or web address goes too.
 * `blind({ ...nobody, name: "Chiara Neri" })("NERI's own sheet")` is "[name hidden]'s own sheet".
 */
export function blind(identity: Identity): (text: string) => string {
  const terms = termsOf(identity);
  return (text) => {
    if (text === "") return text;
    const folded = fold(text);
    const spans = terms.flatMap((term) =>
      [...folded.text.matchAll(term.pattern)]
        .map((match): Span => {
          const end = match.index + match[0].length;
          return { start: folded.starts[match.index] ?? 0, end: folded.ends[end - 1] ?? 0, kind: term.kind };
        })
        .filter((span) => !term.isNameLike || term.isNameLike(text.slice(span.start, span.end))),
    );
    let masked = "";
    let at = 0;
    for (const span of joined(spans, text)) {
      masked += text.slice(at, span.start) + maskOf(span.kind);
      at = span.end;
    }
    return masked + text.slice(at);
  };
}
