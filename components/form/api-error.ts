import { toast } from "@/components/ui/toast";
import type { ErrorData } from "@/domain/errors";

/** What a refused call carries, or null when no answer came at all. */
export function errorDataOf(error: unknown): ErrorData | null {
  const data = error instanceof Error && "data" in error ? error.data : null;
  return data && typeof data === "object" && "reason" in data ? (data as ErrorData) : null;
}

/** The sentence a person reads when a call failed. */
export function errorSentence(error: unknown): string {
  const data = errorDataOf(error);
  if (data) return (error as Error).message;
  return "This could not be sent. What you entered is still here; please try again.";
}

/** The one toast of every refusal that no field and no dialog shows. Use it as a mutation's `onError`. */
export function showError(error: unknown): void {
  const reference = errorDataOf(error)?.reason === "INTERNAL" ? errorDataOf(error)?.reference : undefined;
  toast.error(errorSentence(error), { description: reference && `Reference ${reference.slice(0, 8)}` });
}
