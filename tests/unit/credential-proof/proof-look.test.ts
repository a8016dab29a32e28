import { describe, expect, it } from "vitest";
import { effectOf, type Held, heldWithout } from "@/domain/credential-proof/proof-effect";
import {
  holds,
  type Look,
  NOT_LOOKED,
  type Standing,
  standingAfter,
} from "@/domain/credential-proof/proof-look";
import { nextLookAt } from "@/domain/credential-proof/proof-schedule";

const DAY_MS = 86_400_000;
const START = new Date("2026-11-01T09:00:00.000Z");
const day = (count: number) => new Date(START.getTime() + count * DAY_MS);

const look = (genuine: string, theirs = "SAME_EMAIL"): Look => ({
  genuine: {
    answer: genuine === "VERIFIED" ? "YES" : genuine === "REVOKED" ? "NO" : "UNKNOWN",
    reason: genuine,
  },
  theirs: {
    answer: theirs === "SAME_EMAIL" ? "YES" : theirs === "OTHER_EMAIL" ? "NO" : "UNKNOWN",
    reason: theirs,
  },
  expiresAt: null,
});

/** What stands after looks of one a day. */
function looked(...reasons: readonly string[]): Standing {
  return reasons.reduce<Standing>(
    (now, reason, index) => standingAfter(now, look(reason), day(index)),
    NOT_LOOKED,
  );
}

describe("what stands after a verification", () => {
  it("is the answer it gave", () => {
    expect(looked("VERIFIED")).toMatchObject({
      genuine: { answer: "YES", reason: "VERIFIED" },
      confirmedAt: day(0).toISOString(),
      failures: 0,
    });
    expect(looked("VERIFIED", "REVOKED")).toMatchObject({
      genuine: { answer: "NO", reason: "REVOKED" },
      confirmedAt: null,
      unheard: null,
    });
    expect(looked("REVOKED", "VERIFIED")).toMatchObject({
      genuine: { answer: "YES" },
      confirmedAt: day(1).toISOString(),
    });
  });

  it("stays a yes while the issuer cannot be asked, and says since when", () => {
    expect(looked("VERIFIED", "UNREACHABLE", "TOO_SLOW")).toEqual({
      genuine: { answer: "YES", reason: "VERIFIED" },
      theirs: { answer: "YES", reason: "SAME_EMAIL" },
      confirmedAt: day(0).toISOString(),
      unheard: { at: day(2).toISOString(), reason: "TOO_SLOW" },
      failures: 2,
    });
  });

  it("is no yes any more once nobody could be asked for thirty days", () => {
    const confirmed = looked("VERIFIED");
    const patient = standingAfter(confirmed, look("UNREACHABLE"), new Date(day(30).getTime() - 1));
    expect(patient.genuine.answer).toBe("YES");
    const gone = standingAfter(patient, look("UNREACHABLE"), day(30));
    expect(gone).toMatchObject({
      genuine: { answer: "UNKNOWN", reason: "UNREACHABLE" },
      confirmedAt: null,
      unheard: null,
      failures: 2,
    });
  });

  it("forgets the failures with the next answer", () => {
    expect(looked("UNREACHABLE", "UNREACHABLE", "VERIFIED").failures).toBe(0);
    expect(looked("VERIFIED", "UNREACHABLE", "VERIFIED").unheard).toBeNull();
  });

  it("asks whether it is theirs anew each time, apart from whether it is genuine", () => {
    const confirmed = looked("VERIFIED");
    const moved = standingAfter(confirmed, look("UNREACHABLE", "OTHER_EMAIL"), day(1));
    expect(moved).toMatchObject({ genuine: { answer: "YES" }, theirs: { answer: "NO" } });
    expect([holds(confirmed), holds(moved)]).toEqual([true, false]);
  });
});

describe("the next verification", () => {
  const daysUntil = (standing: Standing, expiresAt: string | null = null) =>
    (nextLookAt(standing, expiresAt, START).getTime() - START.getTime()) / DAY_MS;

  it("comes a day after a yes, a week after a no", () => {
    expect(daysUntil(looked("VERIFIED"))).toBe(1);
    expect(daysUntil(looked("REVOKED"))).toBe(7);
  });

  it("comes at growing distances while nobody answers, sooner for what was confirmed", () => {
    const failing = (standing: Standing) =>
      [1, 2, 3, 4, 5, 6, 20].map((failures) => daysUntil({ ...standing, failures }));
    expect(failing(looked("UNREACHABLE"))).toEqual([1, 2, 4, 8, 16, 30, 30]);
    expect(failing(looked("VERIFIED", "UNREACHABLE"))).toEqual([1, 2, 4, 8, 8, 8, 8]);
  });

  it("comes once it runs out, if that is sooner, and never in the past", () => {
    expect(nextLookAt(looked("VERIFIED"), "2026-11-01T21:00:00.000Z", START).toISOString()).toBe(
      "2026-11-01T21:00:01.000Z",
    );
    expect(daysUntil(looked("VERIFIED"), "2026-10-01T00:00:00.000Z")).toBe(1);
    expect(daysUntil(looked("VERIFIED"), "2027-10-01T00:00:00.000Z")).toBe(1);
  });
});

describe("what it does to the certificate", () => {
  const stated: Held = { genuineness: "STATED", genuinenessNote: "" };
  const seen: Held = { genuineness: "DOCUMENT_SEEN", genuinenessNote: "Scan." };
  const HOSTED = { note: "Badge.", isAnchored: true };
  const KEY_ALONE = { note: "Badge.", isAnchored: false };
  const byPhone: Held = { genuineness: "ISSUER_VERIFIED", genuinenessNote: "By phone." };
  const verified: Held = { genuineness: "ISSUER_VERIFIED", genuinenessNote: "Badge." };
  const found: Held = { genuineness: "FOUND_FALSE", genuinenessNote: "They wrote back." };
  const yes = looked("VERIFIED");
  const no = looked("VERIFIED", "REVOKED");
  const notTheirs = standingAfter(NOT_LOOKED, look("VERIFIED", "NAME_ONLY"), START);

  it("makes what is genuine and theirs the issuer's word, and remembers what it was", () => {
    expect(effectOf(yes, stated, null, HOSTED)).toEqual({
      held: verified,
      before: stated,
      isReopened: false,
    });
    expect(effectOf(yes, verified, stated, HOSTED)).toEqual({
      held: null,
      before: stated,
      isReopened: false,
    });
  });

  it("remembers nothing else of the certificate", () => {
    const whole = { ...stated, title: "Applied AI" };
    expect(effectOf(yes, whole, null, HOSTED).before).toEqual(stated);
  });

  it("does nothing for what is genuine but not known to be theirs", () => {
    expect(effectOf(notTheirs, stated, null, HOSTED)).toEqual({
      held: null,
      before: null,
      isReopened: false,
    });
  });

  it("never finds anything false, and never overrules who did", () => {
    expect(effectOf(no, stated, null, HOSTED)).toEqual({ held: null, before: null, isReopened: false });
    expect(effectOf(yes, found, null, HOSTED).held).toBeNull();
    expect(effectOf(no, found, stated, HOSTED).held).toBeNull();
  });

  it("gives back what it was once it no longer holds, and says so", () => {
    expect(effectOf(no, verified, seen, HOSTED)).toEqual({ held: seen, before: null, isReopened: true });
    expect(effectOf(no, verified, byPhone, HOSTED).held).toEqual({ ...byPhone, genuineness: "STATED" });
  });

  it("leaves alone what a person has said since", () => {
    expect(effectOf(no, seen, stated, HOSTED)).toEqual({ held: null, before: null, isReopened: true });
    expect(effectOf(yes, seen, stated, HOSTED).held).toBeNull();
  });

  it("is a document seen and no issuer's word where the issuer is known by a key alone", () => {
    const shown: Held = { genuineness: "DOCUMENT_SEEN", genuinenessNote: "Badge." };
    expect(effectOf(yes, stated, null, KEY_ALONE)).toEqual({
      held: shown,
      before: stated,
      isReopened: false,
    });
    expect(effectOf(yes, byPhone, null, KEY_ALONE)).toEqual({
      held: null,
      before: byPhone,
      isReopened: false,
    });
    expect(effectOf(yes, seen, null, KEY_ALONE).held).toBeNull();
    expect(effectOf(no, shown, stated, KEY_ALONE)).toEqual({ held: stated, before: null, isReopened: true });
    expect(effectOf(no, byPhone, byPhone, KEY_ALONE).held).toEqual({ ...byPhone, genuineness: "STATED" });
    expect(effectOf(no, seen, seen, KEY_ALONE).held).toBeNull();
    expect(heldWithout(shown, stated, false)).toEqual(stated);
    expect(heldWithout(byPhone, byPhone, false)).toBeNull();
  });

  it("is undone with the badge", () => {
    expect(heldWithout(verified, stated, true)).toEqual(stated);
    expect(heldWithout(verified, byPhone, true)).toEqual(byPhone);
    expect(heldWithout(seen, stated, true)).toBeNull();
    expect(heldWithout(stated, null, true)).toBeNull();
  });
});
