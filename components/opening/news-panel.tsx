import Link from "next/link";
import { FeedTime } from "@/components/opening/feed-time";
import { Panel } from "@/components/ui/panel";
import type { RouterOutputs } from "@/lib/trpc-client";

type News = NonNullable<RouterOutputs["home"]["get"]["news"]>;

/** What others did since yesterday. */
export function NewsPanel({ news }: { news: News }) {
  return (
    <Panel title="Since yesterday">
      {news.length === 0 ? (
        <p className="text-muted-foreground">Nothing has happened since yesterday.</p>
      ) : (
        <ul>
          {news.map(({ id, at, sentence, href, times }) => (
            <li
              key={id}
              className="grid grid-cols-[44px_minmax(0,1fr)] gap-2.5 border-t border-border py-2 first:border-t-0"
            >
              <FeedTime at={at} />
              <span className="min-w-0 break-words" dir="auto">
                {href ? (
                  <Link href={href} className="hover:underline">
                    {sentence}
                  </Link>
                ) : (
                  sentence
                )}
                {times > 1 ? <span className="text-muted-foreground">, {times} times</span> : null}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
