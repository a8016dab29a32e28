import Link from "next/link";
import { cn } from "@/lib/utils";

const look =
  "flex items-center gap-[9px] rounded-md px-2 py-0.5 font-serif text-[1.1875rem] leading-6 tracking-[-0.01em]";

/** The mark and the name; on a folded sidebar the mark alone. With `href` null it leads nowhere. */
export function Brand({ href = "/openings", className }: { href?: string | null; className?: string }) {
  const inner = (
    <>
      <svg viewBox="0 0 22 22" aria-hidden="true" className="size-[22px] shrink-0" fill="currentColor">
        <path d="M2.2 8.1 19.6 13l-.36 1.3L1.84 9.4z" />
        <path d="M11 11.6 14 18.4H8z" />
        <path d="M13.7 5.2l5.8 1.63-1.5 5.3-5.8-1.63z" />
        <path d="M3.2 5.9l2.1.6-.6 2.1-2.1-.6z" />
      </svg>
      <span data-slot="brand-name">Outweigh</span>
    </>
  );
  if (href === null) return <div className={cn(look, className)}>{inner}</div>;
  return (
    <Link href={href} className={cn(look, className)}>
      {inner}
    </Link>
  );
}
