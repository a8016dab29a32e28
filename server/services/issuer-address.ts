import "server-only";
import ipaddr from "ipaddr.js";

/** Where the public internet's IPv6 addresses are; nothing else is reached by them, whatever it is called. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR("2000::/3");
/**
 * Whether an address belongs to the public internet. Everything that carries an IPv4 address in an IPv6 one (mapped,
 * NAT64, 6to4, Teredo) does not: where it leads is somebody else's to say.
 */
export function isPublicAddress(text: string): boolean {
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return ipaddr.IPv4.parse(text).range() === "unicast";
  if (!ipaddr.IPv6.isValid(text)) return false;
  const address = ipaddr.IPv6.parse(text);
  return address.range() === "unicast" && address.zoneId === undefined && address.match(GLOBAL_UNICAST);
}
