import Link from "next/link";
import { PageFrame } from "@/components/shell/page-frame";
import { Button } from "@/components/ui/button";
import { LockedNotice } from "@/components/word/locked-notice";
import { PERMISSIONS } from "@/domain/permission-table";

interface DossierLockedProps {
  openingId: string;
  applicationId: string;
}

/** The dossier for somebody to whom it is still sealed: what opens it, and the way there. */
export function DossierLocked({ openingId, applicationId }: DossierLockedProps) {
  const crumbs = [
    { label: "Openings", href: "/openings" },
    { label: "Opening", href: `/openings/${openingId}` },
    { label: "Candidate" },
  ];
  return (
    <PageFrame crumbs={crumbs}>
      <h1 className="page-title mb-4">Not open to you yet</h1>
      <LockedNotice
        className="max-w-measure"
        action={
          <Button asChild variant="primary">
            <Link href={`/review/${applicationId}`}>Go to my review</Link>
          </Button>
        }
      >
        {PERMISSIONS["application.get"].sentence}
      </LockedNotice>
    </PageFrame>
  );
}
