import { type ClientRequest, request } from "node:http";

const PATIENCE_MS = 10_000;

/** An open screen as the server knows it: one stream of one vote. Remembers when each revision arrived. */
export interface Screen {
  /** When a revision or a later one had arrived, in milliseconds; throws when it does not come within ten seconds. */
  arrivalOf(revision: number): Promise<number>;
  close(): void;
}

const REVISION = /^data: .*?"revision":(\d+)/gm;

/** Opens a screen and waits for the first thing it is sent. */
export async function openScreen(base: string, comparisonId: string, cookie: string): Promise<Screen> {
  const arrived: { revision: number; at: number }[] = [];
  const waiting = new Set<() => void>();
  const input = encodeURIComponent(JSON.stringify({ comparisonId }));
  const sent: ClientRequest = request(
    `${base}/api/trpc/live.vote?input=${input}`,
    { agent: false, headers: { cookie, accept: "text/event-stream" } },
    (answer) => {
      let rest = "";
      answer.setEncoding("utf8").on("data", (text: string) => {
        const at = performance.now();
        const lines = (rest + text).split("\n");
        rest = lines.pop() ?? "";
        for (const [, revision] of lines.join("\n").matchAll(REVISION)) {
          arrived.push({ revision: Number(revision), at });
        }
        for (const look of waiting) look();
      });
      answer.on("error", () => {});
    },
  );
  sent.on("error", () => {});
  sent.end();
  const arrivalOf = (revision: number) =>
    new Promise<number>((resolve, reject) => {
      const look = () => {
        const found = arrived.find((one) => one.revision >= revision);
        if (!found) return;
        clearTimeout(patience);
        waiting.delete(look);
        resolve(found.at);
      };
      const patience = setTimeout(() => {
        waiting.delete(look);
        reject(new Error(`Revision ${revision} did not come within ${PATIENCE_MS} ms.`));
      }, PATIENCE_MS);
      waiting.add(look);
      look();
    });
  await arrivalOf(0);
  return { arrivalOf, close: () => sent.destroy() };
}
