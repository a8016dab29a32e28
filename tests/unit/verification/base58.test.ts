import fc from "fast-check";
import { expect, test } from "vitest";
import { fromBase58 } from "@/domain/verification/base58";

const ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

// The examples of the IETF draft "The Base58 Encoding Scheme".
test.each([
  ["2NEpo7TZRRrLZSi2U", Buffer.from("Hello World!").toString("hex")],
  [
    "USm3fpXnKG5EUBx2ndxBDMPVciP5hGey2Jh4NDv6gmeo1LkMeiKrLJUUBk6Z",
    Buffer.from("The quick brown fox jumps over the lazy dog.").toString("hex"),
  ],
  ["11233QC4", "0000287fb4cd"],
  ["", ""],
])("%s", (text, hex) => {
  expect(Buffer.from(fromBase58(text) ?? [1]).toString("hex")).toBe(hex);
});

test.each(["0", "O", "I", "l", "a b", "é", "1".repeat(513)])("%s is none", (text) => {
  expect(fromBase58(text)).toBeNull();
});

test("reads what was written, for any bytes", () => {
  const write = (bytes: Uint8Array) => {
    let value = BigInt(`0x0${Buffer.from(bytes).toString("hex")}`);
    let text = "";
    for (; value > 0n; value /= 58n) text = ALPHABET[Number(value % 58n)] + text;
    const zeros = bytes.findIndex((byte) => byte !== 0);
    return "1".repeat(zeros < 0 ? bytes.length : zeros) + text;
  };
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      expect(fromBase58(write(bytes))).toEqual(bytes);
    }),
  );
});
