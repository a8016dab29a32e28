import { describe, expect, test } from "vitest";
import { mailDomainOf, matchDomain } from "@/domain/mail-domain";

describe("the domain of an address beside the company named", () => {
  test.each([
    ["Harbour Line", "jana@harbour-line.example"],
    ["Harbour Line GmbH & Co. KG", "Jana@Mail.Harbour-Line.Example"],
    ["Harbour Line Shipping Ltd", "jana@harbourline.co.uk"],
    ["Harbour", "jana@harbour.com"],
    ["Müller & Söhne AG", "jana@muller-sohne.de"],
    ["Größe", "jana@grosse.example"],
    ["ABC", "jana@abc.com"],
    ["The Larkspur Group plc", "jana@eu.larkspur.com.au"],
  ])("%s matches %s", (company, address) => expect(matchDomain(company, address)).toBe("MATCHES"));

  test.each([
    ["Harbour Line", "jana@harbour-line.evil.example"],
    ["Harbour Line", "jana@harbour-lines.example"],
    ["Harbour Line", "jana@line.example"],
    ["ABC Trading", "jana@abc.com"],
    ["Harbour", "jana@harbour.co.example.com"],
    ["co.uk", "jana@harbour.co.uk"],
  ])("%s does not match %s", (company, address) => expect(matchDomain(company, address)).toBe("DIFFERS"));

  test.each(["gmail.com", "GMX.de", "proton.me"])(
    "a mailbox at %s says nothing, whatever is named",
    (domain) => {
      expect(matchDomain("Gmail", `jana@${domain}`)).toBe("FREEMAIL");
      expect(matchDomain("GMX", `jana@${domain}`)).toBe("FREEMAIL");
    },
  );

  test("nothing named, or nothing but a legal form, matches nothing", () => {
    expect(matchDomain("", "jana@harbour.example")).toBe("NOT_NAMED");
    expect(matchDomain("Ltd", "jana@ltd.example")).toBe("NOT_NAMED");
  });

  test("the domain is what stands behind the last @", () => {
    expect(mailDomainOf('"a@b"@Harbour.Example')).toBe("harbour.example");
  });
});
