import { cva, type VariantProps } from "class-variance-authority";
import type { ComponentProps } from "react";
import { cn } from "@/lib/utils";

const badgeVariants = cva(
  "inline-flex h-5 items-center gap-[5px] rounded-sm border px-[7px] text-xs leading-none whitespace-nowrap [&_svg]:size-3.5 [&_svg]:stroke-[1.5]",
  {
    variants: {
      variant: {
        outline: "border-border-strong bg-card text-muted-foreground",
        solid: "border-transparent bg-secondary text-foreground",
        ahead: "border-ahead bg-ahead text-ahead-foreground",
        attention: "border-attention/45 bg-attention-subtle text-attention-text",
        dashed: "border-dashed border-input text-muted-foreground",
      },
    },
    defaultVariants: { variant: "outline" },
  },
);

/** A short word about one thing: "waits for a check". `attention` means a person must look. */
export function Badge({
  className,
  variant,
  ...props
}: ComponentProps<"span"> & VariantProps<typeof badgeVariants>) {
  return <span data-slot="badge" className={cn(badgeVariants({ variant }), className)} {...props} />;
}
