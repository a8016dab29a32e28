import Link from "next/link";
import { Brand } from "@/components/shell/brand";
import { Button } from "@/components/ui/button";
import { PageFinding } from "@/components/word/page-finding";

export default function NotFound() {
  return (
    <main className="mx-auto grid min-h-dvh max-w-measure content-center justify-items-start gap-6 p-6">
      <Brand href="/" className="px-0" />
      <PageFinding note="It does not exist, or it is not yours to see.">There is nothing here</PageFinding>
      <Button asChild>
        <Link href="/">Go to the first page</Link>
      </Button>
    </main>
  );
}
