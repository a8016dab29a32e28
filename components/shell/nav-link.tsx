"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { cn } from "@/lib/utils";

interface NavLinkProps {
  href: string;
  /** Also current on every page below it. */
  includesBelow?: boolean;
  className?: string;
  title?: string;
  children: ReactNode;
}

/** A link of the sidebar; the one of this page says so to the eye and to a screen reader. */
export function NavLink({ href, includesBelow = false, className, title, children }: NavLinkProps) {
  const pathname = usePathname();
  const isCurrent = pathname === href || (includesBelow && pathname.startsWith(`${href}/`));
  return (
    <Link
      href={href}
      title={title}
      aria-current={isCurrent ? "page" : undefined}
      className={cn(
        "flex h-[30px] min-w-0 items-center gap-2.5 rounded-md px-2 text-sidebar-muted-foreground hover:text-sidebar-foreground aria-[current]:bg-sidebar-accent aria-[current]:font-medium aria-[current]:text-sidebar-accent-foreground touch:h-11",
        className,
      )}
    >
      {children}
    </Link>
  );
}
