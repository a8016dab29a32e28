import type { Actor } from "@/server/actor";
import { createCaller } from "@/server/root";

/** The API as one member calls it, without HTTP; `at` is the time it counts as. */
export function callAs(actor: Actor, at: Date = actor.at) {
  return createCaller({ actor: { ...actor, at }, at, requestId: "test", address: "local" });
}
