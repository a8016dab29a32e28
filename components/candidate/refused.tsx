import { PageFrame } from "@/components/shell/page-frame";
import { LockedNotice } from "@/components/word/locked-notice";
import { type Action, PERMISSIONS } from "@/domain/permission-table";

/** A page for somebody whose role may not do what it is for: who may, in words. */
export function Refused({ action }: { action: Action }) {
  return (
    <PageFrame crumbs={[{ label: "Openings", href: "/openings" }, { label: "Not for your role" }]}>
      <h1 className="page-title mb-4">Not for your role</h1>
      <LockedNotice className="max-w-measure">{PERMISSIONS[action].sentence}</LockedNotice>
    </PageFrame>
  );
}
