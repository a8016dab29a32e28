import { Slot } from "radix-ui/slot";
import { type ComponentProps, type ReactElement, type ReactNode, useId } from "react";
import { cn } from "@/lib/utils";
import { Label } from "./label";

type Layout = "stack" | "row";
const layouts: Record<Layout, string> = {
  stack: "grid content-start gap-1.5",
  row: "grid gap-x-5 gap-y-2 border-t border-border py-[18px] rail:grid-cols-[148px_minmax(0,1fr)]",
};

type FieldProps = {
  label: ReactNode;
  hint?: ReactNode;
  /** The message of the failed rule; it says what is allowed. Sets `aria-invalid` on the control. */
  error?: ReactNode;
  /** `row` puts the label in a column of its own, as on long forms; `caption` makes it small, for parts of a group. */
  layout?: Layout;
  size?: "default" | "caption";
  id?: string;
  className?: string;
  children: ReactElement;
};

/**
 * One control with its label, hint and error, tied together by `id`, `aria-describedby` and `aria-invalid`.
 * Example: `<Field label="Unit" error={errors.unit?.message}><Input {...register("unit")} /></Field>`
 */
export function Field({ label, hint, error, layout = "stack", size, id, className, children }: FieldProps) {
  const ownId = useId();
  const controlId = id ?? ownId;
  const described = [hint ? `${controlId}-hint` : "", error ? `${controlId}-error` : ""]
    .filter(Boolean)
    .join(" ");
  const head = (
    <Label
      htmlFor={controlId}
      className={size === "caption" ? "text-xs font-normal text-muted-foreground" : undefined}
    >
      {label}
    </Label>
  );
  const note = hint ? <FieldHint id={`${controlId}-hint`}>{hint}</FieldHint> : null;
  const body = (
    <>
      <Slot id={controlId} aria-describedby={described || undefined} aria-invalid={error ? true : undefined}>
        {children}
      </Slot>
      {layout === "stack" && note}
      {error ? <FieldError id={`${controlId}-error`}>{error}</FieldError> : null}
    </>
  );
  return (
    <div data-slot="field" className={cn(layouts[layout], className)}>
      {layout === "row" ? (
        <>
          <div className="grid content-start gap-0.5 rail:pt-1.5">
            {head}
            {note}
          </div>
          <div className="grid content-start gap-1.5">{body}</div>
        </>
      ) : (
        <>
          {head}
          {body}
        </>
      )}
    </div>
  );
}

type FieldGroupProps = Omit<FieldProps, "children" | "size" | "id"> & { children: ReactNode };

/** Several controls that answer one question, as a fieldset with a legend. */
export function FieldGroup({ label, hint, error, layout = "stack", className, children }: FieldGroupProps) {
  const id = useId();
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  return (
    <fieldset
      data-slot="field-group"
      aria-labelledby={`${id}-label`}
      aria-describedby={described || undefined}
      className={cn("min-w-0", layouts[layout], className)}
    >
      <div className="grid content-start gap-0.5 rail:pt-1.5">
        <span id={`${id}-label`} className="text-sm leading-[1.125rem] font-medium">
          {label}
        </span>
        {hint ? <FieldHint id={`${id}-hint`}>{hint}</FieldHint> : null}
      </div>
      <div className="grid min-w-0 content-start gap-1.5">
        {children}
        {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
      </div>
    </fieldset>
  );
}

export function FieldHint({ className, ...props }: ComponentProps<"p">) {
  return <p data-slot="field-hint" className={cn("text-xs text-muted-foreground", className)} {...props} />;
}

export function FieldError({ className, ...props }: ComponentProps<"p">) {
  return <p data-slot="field-error" className={cn("text-sm text-destructive", className)} {...props} />;
}
