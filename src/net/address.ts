import { BlockList, isIP } from 'node:net';

/** IANA IPv4 special-purpose blocks that are not globally reachable, and multicast (RFC 6890, RFC 5771). */
const closedIPv4 = [
  ['0.0.0.0', 8], // this network
  ['10.0.0.0', 8],
  ['100.64.0.0', 10], // carrier-grade NAT
  ['127.0.0.0', 8],
  ['169.254.0.0', 16], // link-local, cloud metadata
  ['172.16.0.0', 12],
  ['192.0.0.0', 24], // protocol assignments
  ['192.0.2.0', 24], // documentation
  ['192.88.99.0', 24], // 6to4 relays
  ['192.168.0.0', 16],
  ['198.18.0.0', 15], // benchmarks
  ['198.51.100.0', 24], // documentation
  ['203.0.113.0', 24], // documentation
  ['224.0.0.0', 4], // multicast
  ['240.0.0.0', 4], // reserved, broadcast
] as const;

/** Global unicast is 2000::/3 alone, so everything else is closed without being listed (RFC 4291). */
const openIPv6 = [['2000::', 3]] as const;

const closedIPv6 = [
  ['2001::', 23], // protocol assignments: Teredo, ORCHID, benchmarks
  ['2001:db8::', 32], // documentation
  ['2002::', 16], // 6to4
  ['3fff::', 20], // documentation
] as const;

/** Prefixes of /96 whose last 32 bits are an IPv4 address: mapped, and NAT64 (RFC 6052). */
const carriersOfIPv4 = ['::ffff:', '64:ff9b::'] as const;

const open = new BlockList();
const closed = new BlockList();
for (const [network, bits] of closedIPv4) {
  closed.addSubnet(network, bits, 'ipv4');
  for (const carrier of carriersOfIPv4) closed.addSubnet(`${carrier}${network}`, 96 + bits, 'ipv6');
}
for (const [network, bits] of closedIPv6) closed.addSubnet(network, bits, 'ipv6');
for (const [network, bits] of openIPv6) open.addSubnet(network, bits, 'ipv6');
for (const carrier of carriersOfIPv4) open.addSubnet(`${carrier}0.0.0.0`, 96, 'ipv6');

/**
 * Whether `address`, an IP address in any textual form, belongs to the public internet.
 * Private, loopback, link-local, shared, multicast, documentation and reserved ones do not, nor does what is no address.
 */
export function isPublicAddress(address: string): boolean {
  const zone = address.indexOf('%');
  const plain = zone === -1 ? address : address.slice(0, zone);
  switch (isIP(plain)) {
    case 4:
      return !closed.check(plain, 'ipv4');
    case 6:
      return open.check(plain, 'ipv6') && !closed.check(plain, 'ipv6');
    default:
      return false;
  }
}
