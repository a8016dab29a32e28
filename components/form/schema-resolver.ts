import type { FieldValues, Resolver } from "react-hook-form";
import type { z } from "zod";

type Schema<Values, Output> = z.ZodType<Output, Values>;

/** A schema, or what loads it: `() => import("@/domain/opening").then(({ openingInput }) => openingInput)`. */
export type SchemaSource<Values, Output> = Schema<Values, Output> | (() => Promise<Schema<Values, Output>>);

async function load<Values extends FieldValues, Output>(source: SchemaSource<Values, Output>) {
  try {
    const [{ zodResolver }, schema] = await Promise.all([
      import("@hookform/resolvers/zod"),
      typeof source === "function" ? source() : source,
    ]);
    // The resolver's own types ask for zod's inner type; the schema is the same object.
    return zodResolver(schema as never) as unknown as Resolver<Values, unknown, Output>;
  } catch {
    return null;
  }
}

/**
 * Checks a form's values with a schema. The checking itself is loaded when a form is first handed in, so that no page has
 * to bring it along; where it cannot be loaded, the server, which has the same schema, has the word.
 */
export function resolverOf<Values extends FieldValues, Output>(
  source: SchemaSource<Values, Output>,
): Resolver<Values, unknown, Output> {
  return async (values, context, options) => {
    const resolve = await load(source);
    return resolve ? resolve(values, context, options) : { values: values as unknown as Output, errors: {} };
  };
}
