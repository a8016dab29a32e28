import Link from "next/link";
import type { ReactNode } from "react";
import { RequiredCertificate } from "@/components/opening/required-certificate";
import type { Desk } from "@/components/review/desk-data";

export function Rule() {
  return <hr className="mx-2 my-[18px] border-t" />;
}

function Folding({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <details className="group rail:hidden">
        <summary className="flex min-h-11 list-none items-center justify-between px-4 text-sidebar-foreground sm:px-6 [&::-webkit-details-marker]:hidden">
          <span className="font-strong">{title}</span>
          <span className="link text-sidebar-muted-foreground group-open:hidden">All steps</span>
        </summary>
        <div className="px-2 pb-4 sm:px-4">{children}</div>
      </details>
      <div className="sticky top-12 max-h-[calc(100dvh-92px)] overflow-y-auto px-3.5 py-5 max-rail:hidden">
        {children}
      </div>
    </>
  );
}

interface DeskAsideProps {
  /** What the role requires; never whether this person has it. */
  desk: Pick<Desk, "requiredCertificate" | "requiredCertificateReason">;
  title: string;
  /** The same answers in the other order, or null when there is nothing to go across. */
  other: { readonly href: string; readonly words: string } | null;
  children: ReactNode;
}

/** The column that says where one is; narrower, it folds away above the outcome. */
export function DeskAside({ desk, title, other, children }: DeskAsideProps) {
  const requirement = { certificate: desk.requiredCertificate, reason: desk.requiredCertificateReason };
  return (
    <>
      <RequiredCertificate {...requirement} className="px-4 pt-3 sm:px-6 rail:hidden" />
      <Folding title={title}>
        <RequiredCertificate {...requirement} className="px-2 pb-[18px] max-rail:hidden" />
        <h2 className="mb-1.5 px-2 text-xs text-sidebar-muted-foreground max-rail:sr-only">{title}</h2>
        {children}
        <p className="section-note px-2 pt-[18px]">
          You see no one else’s ratings, and nobody sees yours, until you hand in.
        </p>
        {other && (
          <Link
            href={other.href}
            className="link mt-2 inline-flex min-h-6 items-center px-2 text-sm text-sidebar-muted-foreground touch:min-h-11"
          >
            {other.words}
          </Link>
        )}
      </Folding>
    </>
  );
}
