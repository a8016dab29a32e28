import type { ReactNode } from "react";
import { FieldError } from "@/components/ui/field";

/** Why it did not work, said where the button is; always there, so that it is read out when it changes. */
export function Refusal({ children }: { children: ReactNode }) {
  return (
    <div role="alert" className="empty:hidden">
      {children ? <FieldError>{children}</FieldError> : null}
    </div>
  );
}
