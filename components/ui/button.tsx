import { cva, type VariantProps } from "class-variance-authority";
import { Slot } from "radix-ui/slot";
import type { ComponentProps } from "react";
import { cn } from "@/lib/utils";

export const buttonVariants = cva(
  "inline-flex shrink-0 items-center justify-center gap-[7px] rounded-md border border-transparent font-medium text-sm leading-none whitespace-nowrap transition-colors select-none disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:cursor-not-allowed aria-disabled:opacity-55 [&_svg]:pointer-events-none [&_svg]:shrink-0 [&_svg]:stroke-[1.5] [&_svg:not([class*='size-'])]:size-3.5 [&_kbd]:h-[18px] [&_kbd]:min-w-[18px] max-sm:[&_kbd]:hidden",
  {
    variants: {
      variant: {
        primary:
          "bg-primary text-primary-foreground hover:bg-primary/90 active:bg-primary/80 aria-pressed:bg-primary [&_kbd]:border-primary-foreground/45 [&_kbd]:bg-transparent [&_kbd]:text-primary-foreground",
        outline:
          "border-border-strong bg-card text-foreground hover:bg-accent active:bg-secondary aria-pressed:border-primary aria-pressed:bg-primary aria-pressed:text-primary-foreground",
        ghost: "text-muted-foreground hover:bg-accent hover:text-foreground",
        link: "text-foreground underline decoration-border-strong decoration-1 underline-offset-[3px] hover:decoration-current",
        destructive:
          "bg-destructive text-destructive-foreground hover:bg-destructive/90 [&_kbd]:border-destructive-foreground/45 [&_kbd]:bg-transparent [&_kbd]:text-destructive-foreground",
      },
      size: {
        default: "h-8 px-3 touch:h-11 touch:text-md",
        sm: "h-7 gap-1.5 px-2 touch:h-11 touch:px-3",
        lg: "h-10 px-4 touch:h-12 touch:text-md",
        icon: "size-8 px-0 touch:size-11",
        "icon-sm": "size-6 px-0 touch:size-11",
      },
    },
    compoundVariants: [
      { variant: "link", className: "h-auto min-h-6 px-0 touch:h-auto touch:min-h-11 touch:px-0" },
      { variant: "ghost", size: "default", className: "px-2" },
    ],
    defaultVariants: { variant: "outline", size: "default" },
  },
);

type ButtonProps = ComponentProps<"button"> & VariantProps<typeof buttonVariants> & { asChild?: boolean };

/** A button, or with `asChild` a link that looks like one. One primary button a screen at most. */
export function Button({ className, variant, size, asChild = false, type, ...props }: ButtonProps) {
  const Comp = asChild ? Slot : "button";
  return (
    <Comp
      data-slot="button"
      type={asChild ? undefined : (type ?? "button")}
      className={cn(buttonVariants({ variant, size }), className)}
      {...props}
    />
  );
}
