import Link from "next/link";
import { PageFrame } from "@/components/shell/page-frame";
import { Button } from "@/components/ui/button";
import { PageFinding } from "@/components/word/page-finding";

export default function NotFound() {
  return (
    <PageFrame crumbs={[{ label: "Openings", href: "/openings" }, { label: "Nothing here" }]}>
      <PageFinding note="It does not exist, or it is not yours to see. A link may be old, or made for another organization.">
        There is nothing here
      </PageFinding>
      <Button asChild className="mt-4">
        <Link href="/openings">Go to the openings</Link>
      </Button>
    </PageFrame>
  );
}
