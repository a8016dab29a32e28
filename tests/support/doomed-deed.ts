import type { Actor } from "@/server/actor";
import { submitCandidate } from "@/server/services/candidate-submission";
import { mergeDuplicate } from "@/server/services/duplicate";
import { checkEvidence } from "@/server/services/evidence-check";
import { workOnImport } from "@/server/services/import-work";

/**
 * A process of its own that does one deed and ends; for tests that end it first. What to do stands in its environment:
 * `{ deed, actor, input }` as JSON, the actor's `at` as text. A candidate who sends is no actor: their link is in the input.
 */
const DEEDS = {
  check: checkEvidence,
  merge: mergeDuplicate,
  send: ({ at }: Actor, input: Parameters<typeof submitCandidate>[0]) =>
    submitCandidate(input, { address: "local", at }),
  import: ({ memberId, at }: Actor, { id }: { id: string }) => workOnImport(id, memberId, at),
} as const;
const { deed, actor, input } = JSON.parse(process.env.DEED ?? "{}");
await DEEDS[deed as keyof typeof DEEDS]({ ...actor, at: new Date(actor.at) }, input);
process.exit(0);
