import { ChevronLeft } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { PaletteButton } from "@/components/shell/palette-button";
import { PhoneMenu } from "@/components/shell/phone-menu";

export interface Crumb {
  readonly label: string;
  readonly href?: string;
}

function Crumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <ol className="flex min-w-0 items-center gap-2 whitespace-nowrap text-muted-foreground max-sm:hidden">
      {crumbs.map(({ label, href }, index) => (
        <li key={`${label} ${href ?? ""}`} className="flex min-w-0 items-center gap-2">
          {index > 0 ? (
            <span aria-hidden="true" className="text-border-strong">
              /
            </span>
          ) : null}
          {href ? (
            <Link href={href} className="truncate hover:text-foreground">
              {label}
            </Link>
          ) : index < crumbs.length - 1 ? (
            <span className="truncate">{label}</span>
          ) : (
            <b aria-current="page" className="truncate font-medium text-foreground">
              {label}
            </b>
          )}
        </li>
      ))}
    </ol>
  );
}

/** On a phone: one step back, or the name of the page where there is none. */
function BackLink({ crumbs }: { crumbs: readonly Crumb[] }) {
  const back = crumbs.findLast(({ href }) => href);
  const here = crumbs.at(-1);
  if (!back?.href) return <b className="truncate text-base font-medium sm:hidden">{here?.label}</b>;
  return (
    <Link
      href={back.href}
      className="-ml-1 inline-flex min-h-11 min-w-0 items-center gap-1.5 text-base font-medium sm:hidden"
    >
      <ChevronLeft aria-hidden className="size-4 shrink-0 stroke-[1.5]" />
      <span className="truncate">{back.label}</span>
    </Link>
  );
}

/** Where you are, the state of the page, and the way to everywhere else. */
export function TopBar({ crumbs, status }: { crumbs: readonly Crumb[]; status?: ReactNode }) {
  return (
    <header className="sticky top-0 z-5 flex h-[52px] items-center gap-4 border-b bg-background px-4 text-sm sm:h-12 sm:px-8 print:hidden">
      <nav aria-label="Breadcrumb" className="flex min-w-0 flex-1">
        <Crumbs crumbs={crumbs} />
        <BackLink crumbs={crumbs} />
      </nav>
      {status ? <div className="flex shrink-0 items-center gap-2 text-muted-foreground">{status}</div> : null}
      <PaletteButton />
      <PhoneMenu />
    </header>
  );
}
