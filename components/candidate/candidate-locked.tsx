import Link from "next/link";
import { PageFrame } from "@/components/shell/page-frame";
import { Button } from "@/components/ui/button";
import { LockedNotice } from "@/components/word/locked-notice";
import { PERMISSIONS } from "@/domain/permission-table";

/** A person for somebody to whom they are still sealed. */
export function CandidateLocked() {
  return (
    <PageFrame crumbs={[{ label: "Candidates", href: "/candidates" }, { label: "Candidate" }]}>
      <h1 className="page-title mb-4">Not open to you yet</h1>
      <LockedNotice
        className="max-w-measure"
        action={
          <Button asChild variant="primary">
            <Link href="/reviews">My reviews</Link>
          </Button>
        }
      >
        {PERMISSIONS["candidate.get"].sentence}
      </LockedNotice>
    </PageFrame>
  );
}
