import "server-only";
import { SaxesParser } from "saxes";

const NAMESPACES = /^https?:\/\/(www\.)?(openbadges\.org|purl\.imsglobal\.org\/(spec\/)?ob\/)/;
/** No drawing nests deeper. */
const DEEPEST = 200;

export type BakedSvg =
  | { readonly texts: readonly string[] }
  | { readonly problem: "BROKEN_PICTURE" | "UNSAFE_PICTURE" };

/** Ends the reading from within a handler. */
class Refused extends Error {
  constructor(readonly problem: "BROKEN_PICTURE" | "UNSAFE_PICTURE") {
    super(problem);
  }
}

export const isSvg = (text: string) =>
  /^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]{0,2000}?-->\s*)*<(!DOCTYPE\s+)?(\w+:)?svg[\s>]/i.test(text);

/**
 * The certificates baked into an SVG: what stands in `<openbadges:assertion>` or `<openbadges:credential>`, else its `verify`
 * attribute. A document type is refused before any of it is read, so that there are no entities to expand.
 */
export function readBakedSvg(text: string): BakedSvg {
  const found: { name: string; text: string }[] = [];
  let inside: { name: string; depth: number; body: string; verify: string } | undefined;
  let depth = 0;
  const parser = new SaxesParser({ xmlns: true });
  parser.on("doctype", () => {
    throw new Refused("UNSAFE_PICTURE");
  });
  parser.on("error", () => {
    throw new Refused("BROKEN_PICTURE");
  });
  parser.on("opentag", (tag) => {
    depth += 1;
    if (depth > DEEPEST) throw new Refused("BROKEN_PICTURE");
    if (inside || !NAMESPACES.test(tag.uri) || !/^(assertion|credential)$/.test(tag.local)) return;
    inside = { name: tag.local, depth, body: "", verify: tag.attributes.verify?.value ?? "" };
  });
  const collect = (piece: string) => {
    if (inside) inside.body += piece;
  };
  parser.on("text", collect);
  parser.on("cdata", collect);
  parser.on("closetag", () => {
    if (inside?.depth === depth) {
      found.push({ name: inside.name, text: inside.body.trim() || inside.verify.trim() });
      inside = undefined;
    }
    depth -= 1;
  });
  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof Refused) return { problem: error.problem };
    throw error;
  }
  // Of a picture that carries both versions, the newer.
  const three = found.filter((each) => each.name === "credential");
  return { texts: (three.length > 0 ? three : found).flatMap((each) => each.text || []) };
}
