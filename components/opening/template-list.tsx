import Link from "next/link";
import type { Template } from "@/components/opening/brief-prompts";
import { PageFinding } from "@/components/word/page-finding";

/** The first step of a new opening: which kind of role it is. */
export function TemplateList({ templates }: { templates: readonly Template[] }) {
  return (
    <>
      <PageFinding note="A template brings a draft of the brief, four criteria with five levels written for the job, and questions that ask for results. Everything can be changed.">
        Which kind of role is it?
      </PageFinding>
      <ul className="mt-6 grid gap-x-9 border-t border-border-strong sm:grid-cols-2">
        {templates.map(({ key, title, summary }) => (
          <li key={key} className="border-b border-border">
            <Link
              href={`/openings/new?template=${key}`}
              className="block h-full py-3.5 hover:bg-accent focus-visible:-outline-offset-2"
            >
              <b className="block">{title}</b>
              <span className="text-sm text-muted-foreground">{summary}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
