import type { PublishedKeys } from "@/domain/published-keys";

/** What came of computing a packet again in this browser. */
export type Checked =
  | { readonly isSame: true; readonly support: number; readonly signature: string }
  | { readonly isSame: false; readonly why: string };

const fail = (why: string): Checked => ({ isSame: false, why });

/** Whether this browser knows the algorithm the packet is signed with; older ones do not. */
async function knowsSignatures(): Promise<boolean> {
  try {
    await crypto.subtle.importKey("raw", new Uint8Array(32), { name: "Ed25519" }, false, ["verify"]);
    return true;
  } catch (error) {
    return !(error instanceof DOMException && error.name === "NotSupportedError");
  }
}

async function loadKeys(organizationId: string): Promise<PublishedKeys | null> {
  const { keysPath, readPublishedKeys } = await import("@/domain/published-keys");
  const answer = await fetch(keysPath(organizationId));
  return answer.ok ? readPublishedKeys(await answer.text()) : null;
}

/**
 * Downloads the packet as anyone would and checks it here, in the browser, with the domain's own code: every figure, the
 * fingerprint, and the signatures by the organization's published keys.
 */
export async function checkPacket(decisionId: string, applicationId: string): Promise<Checked> {
  const [{ recomputePacket }, { unsealPacket }, seals, answer] = await Promise.all([
    import("@/domain/recompute-packet"),
    import("@/domain/sealed-packet"),
    import("@/domain/verify-packet"),
    fetch(`/api/decisions/${decisionId}/packet`),
  ]);
  if (!answer.ok) return fail("The packet could not be loaded. Please try again.");
  const unsealed = unsealPacket(await answer.text());
  const { packet, signature, fingerprint } = unsealed;
  const [first] = recomputePacket(packet);
  if (first) return fail(`${first.path} comes out as ${first.recomputed}, not ${first.inPacket}.`);
  const support = packet.results.scores.find(({ id }) => id === applicationId)?.support ?? 0;
  // A page that was not loaded over a secure connection has no cryptography at all.
  if (!globalThis.crypto?.subtle) {
    const words = "Fingerprint and signature cannot be checked over this connection; npm run recompute can.";
    return { isSame: true, support, signature: words };
  }
  if (signature && !(await knowsSignatures())) {
    if ((await seals.fingerprintOf(crypto.subtle, unsealed)) !== fingerprint)
      return fail("The fingerprint is not that of this packet.");
    const words = "This browser cannot check the signature; npm run recompute can.";
    return { isSame: true, support, signature: words };
  }
  const published = signature && packet.organizationId ? await loadKeys(packet.organizationId) : null;
  const [problem] = await seals.sealProblems(unsealed, crypto.subtle, published);
  if (problem) return fail(`${problem.path} ${problem.words}.`);
  return { isSame: true, support, signature: signatureWords(signature !== null, published !== null) };
}

function signatureWords(isSigned: boolean, isPublished: boolean): string {
  if (!isSigned) return "Not signed: packets were not, when it was made.";
  return isPublished
    ? "Signed with a published key of the organization"
    : "Signed, but whose key it is was not checked: the published keys could not be loaded.";
}
