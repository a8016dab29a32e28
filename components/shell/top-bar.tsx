import Link from "next/link";
import type { ReactNode } from "react";

export interface Crumb {
  readonly label: string;
  readonly href?: string;
}

/** Where you are and, at the right, the state of the page. */
export function TopBar({ crumbs, status }: { crumbs: readonly Crumb[]; status?: ReactNode }) {
  return (
    <header className="sticky top-0 z-5 flex h-13 items-center gap-4 border-b bg-background px-4 text-sm sm:h-12 sm:px-8">
      <nav aria-label="Breadcrumb" className="min-w-0">
        <ol className="flex min-w-0 items-center gap-2 whitespace-nowrap text-muted-foreground">
          {crumbs.map((crumb, index) => (
            <li key={`${crumb.label} ${crumb.href ?? ""}`} className="flex min-w-0 items-center gap-2">
              {index > 0 && (
                <span aria-hidden className="text-border-strong">
                  /
                </span>
              )}
              {crumb.href ? (
                <Link href={crumb.href} className="truncate hover:text-foreground">
                  {crumb.label}
                </Link>
              ) : (
                <b aria-current="page" className="truncate font-medium text-foreground">
                  {crumb.label}
                </b>
              )}
            </li>
          ))}
        </ol>
      </nav>
      <span className="flex-1" />
      {status}
    </header>
  );
}
