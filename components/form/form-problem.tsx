import { FieldError } from "@/components/ui/field";

/** What the server refused that belongs to no single field; said where the buttons are. */
export function FormProblem({ of }: { of: { readonly problem: string | undefined } }) {
  return <div role="alert">{of.problem ? <FieldError>{of.problem}</FieldError> : null}</div>;
}
