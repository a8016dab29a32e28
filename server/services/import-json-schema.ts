import "server-only";
import schema from "@jsonresume/schema/schema.json";
import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import type { PersonProblem } from "@/domain/import/imported-person";
import { jsonPath } from "@/domain/import/json-path";
import { pointerSteps, schemaReason, valueAt } from "@/domain/import/schema-reason";
import { addProblem } from "@/domain/import/take-field";

function compile(): ValidateFunction {
  const ajv = new Ajv({ allErrors: true, strict: false, logger: false });
  // The quick forms of the formats: no text can make them go back and forth.
  addFormats.default(ajv, { mode: "fast", formats: ["email", "uri"] });
  return ajv.compile(schema);
}

let compiled: ValidateFunction | undefined;

/**
 * What the published schema of JSON Resume says against a résumé. The package's own validator says the same in the words of
 * a programmer, and does not compile; this one is a hundred times as fast and its findings can be put in plain words.
 */
export function checkResume(resume: unknown): PersonProblem[] {
  compiled ??= compile();
  if (compiled(resume)) return [];
  const problems: PersonProblem[] = [];
  for (const { keyword, instancePath, params } of compiled.errors ?? []) {
    const asked = String(params.type ?? params.format ?? "");
    const steps = pointerSteps(instancePath);
    addProblem(problems, jsonPath(steps), schemaReason({ keyword, asked }), valueAt(resume, steps));
  }
  return problems;
}
