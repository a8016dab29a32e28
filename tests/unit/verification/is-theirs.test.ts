import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { type HashText, isTheirs } from "@/domain/verification/is-theirs";
import type { CredentialRecipient } from "@/domain/verification/read-credential";

const hash: HashText = (algorithm, text) => createHash(algorithm).update(text).digest("hex");
const ada = { email: "Ada@people.example", phone: "+44 20 7946 0018" };

const email = (value: string, more: Partial<CredentialRecipient> = {}): CredentialRecipient => ({
  kind: "EMAIL",
  value,
  isHashed: false,
  salt: "",
  ...more,
});
const hashed = (algorithm: "sha256" | "md5", text: string, salt = "") =>
  email(`${algorithm}$${hash(algorithm, text + salt)}`, { isHashed: true, salt });
const other = (kind: CredentialRecipient["kind"], value: string): CredentialRecipient => ({
  ...email(value),
  kind,
});

const said = (recipients: readonly CredentialRecipient[], person = ada) => {
  const { answer, reason } = isTheirs(recipients, person, hash);
  return `${answer} ${reason}`;
};

test("the same e-mail address, however it is written, is theirs", () => {
  expect(said([email("ada@people.example")])).toBe("YES SAME_EMAIL");
  expect(said([email(" ADA@people.EXAMPLE ")])).toBe("YES SAME_EMAIL");
  expect(said([email("eve@people.example"), email("ada@people.example")])).toBe("YES SAME_EMAIL");
});

test("a hashed address is theirs with and without a salt, by either hash, in either spelling", () => {
  expect(said([hashed("sha256", "ada@people.example", "deadsea")])).toBe("YES SAME_EMAIL");
  expect(said([hashed("sha256", "ada@people.example")])).toBe("YES SAME_EMAIL");
  expect(said([hashed("md5", "ada@people.example", "x")])).toBe("YES SAME_EMAIL");
  expect(said([hashed("sha256", "Ada@people.example")])).toBe("YES SAME_EMAIL");
  const upper = email(
    hashed("sha256", "ada@people.example").value.toUpperCase().replace("SHA256", "sha256"),
    {
      isHashed: true,
    },
  );
  expect(said([upper])).toBe("YES SAME_EMAIL");
});

test("another address, plain or hashed, is not", () => {
  expect(said([email("eve@people.example")])).toBe("NO OTHER_EMAIL");
  expect(said([hashed("sha256", "eve@people.example", "deadsea")])).toBe("NO OTHER_EMAIL");
  expect(said([{ ...hashed("sha256", "ada@people.example", "deadsea"), salt: "other" }])).toBe(
    "NO OTHER_EMAIL",
  );
});

test("a telephone number is theirs however it is grouped", () => {
  expect(said([other("PHONE", "0044 20 79460018")])).toBe("YES SAME_PHONE");
  expect(said([other("PHONE", "+44 20 7946 0019")])).toBe("UNKNOWN NO_EMAIL_HERE");
});

test("a hash of another kind is unknown, and never another’s", () => {
  expect(said([email("sha512$00", { isHashed: true })])).toBe("UNKNOWN UNKNOWN_HASH");
  expect(said([email("eve@people.example"), email("sha512$00", { isHashed: true })])).toBe(
    "UNKNOWN UNKNOWN_HASH",
  );
});

test("without an address here, and without one there, the answer stays open", () => {
  expect(said([email("ada@people.example")], { email: "", phone: "" })).toBe("UNKNOWN NO_EMAIL_HERE");
  expect(said([hashed("sha256", "")], { email: " ", phone: "" })).toBe("UNKNOWN NO_EMAIL_HERE");
  expect(said([])).toBe("UNKNOWN NO_RECIPIENT");
});

test("a name, a web address or a key alone answer nothing", () => {
  expect(said([other("NAME", "Ada Lovelace")])).toBe("UNKNOWN NAME_ONLY");
  expect(said([other("URL", "https://people.example/ada")])).toBe("UNKNOWN ADDRESS_ONLY");
  expect(said([other("DID", "did:key:z6Mk"), other("NAME", "Ada Lovelace")])).toBe("UNKNOWN KEY_ONLY");
});
