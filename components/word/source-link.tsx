import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";
import { cn } from "@/lib/utils";

type Shared = {
  children: ReactNode;
  /** What opens, said to those who hear the number without its row: "13.1 points for Solves problems". */
  label?: string;
  className?: string;
};
type SourceLinkProps = Shared &
  (
    | ({ href: string } & Omit<ComponentProps<typeof Link>, "children">)
    | ({ href?: undefined } & Omit<ComponentProps<"button">, "children">)
  );

const look =
  "-mx-1 inline-block cursor-pointer rounded-sm px-1 py-0.5 -my-0.5 min-w-6 text-inherit tabular-nums decoration-border-strong decoration-1 underline-offset-[3px] hover:underline focus-visible:underline";

/** A number that opens into what it is made of: a link with `href`, else a button. Enter opens both. */
export function SourceLink({ label, className, ...props }: SourceLinkProps) {
  if (props.href !== undefined) {
    return <Link data-slot="source-link" aria-label={label} className={cn(look, className)} {...props} />;
  }
  const { href: _none, ...button } = props;
  return (
    <button
      data-slot="source-link"
      type="button"
      aria-label={label}
      className={cn(look, className)}
      {...button}
    />
  );
}
