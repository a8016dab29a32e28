import { fold } from "./blinding-fold";
import { betweenMasks, type HiddenKind, maskOf } from "./blinding-mask";
import type { BlindingPolicy } from "./blinding-policy";
import type { Term } from "./blinding-term";
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

function maskOnce(text: string, terms: readonly Term[]): string {
  if (text === "") return text;
  const folded = fold(text);
  const tried = terms.filter(({ needs }) => !needs || needs.test(folded.text));
  const spans = tried.flatMap((term) =>
    [...folded.text.matchAll(term.pattern)]
      .map((match): Span => {
        const end = match.index + match[0].length;
        return { start: folded.starts[match.index] ?? 0, end: folded.ends[end - 1] ?? 0, kind: term.kind };
      })
      .filter(({ start, end }) => end > start && (!term.isMeant || term.isMeant(text.slice(start, end)))),
  );
  let masked = "";
  let at = 0;
  for (const span of joined(spans, text)) {
    masked += text.slice(at, span.start) + maskOf(span.kind);
    at = span.end;
  }
  return masked + text.slice(at);
}

/**
 * Makes the masker of one person: a function that replaces, in any text, what gives the person away in an opening of this
 * policy. Case and accents do not matter; only whole words are replaced. Everything that looks like an e-mail or web
 * address goes too. A masked text stays as it is.
 * `blind({ ...nobody, name: "Chiara Neri" }, policy)("NERI's own sheet")` is "[name hidden]'s own sheet".
 */
export function blind(identity: Identity, policy: BlindingPolicy): (text: string) => string {
  const terms = termsOf(identity, policy);
  const mask = (text: string): string => {
    const masked = betweenMasks(text, (part) => maskOnce(part, terms));
    // What stood next to something hidden may have become a word of its own.
    return masked === text ? text : mask(masked);
  };
  return mask;
}
