import { BlockList, isIP } from 'node:net';

/** IPv4 that is not the open network: this host, private, link-local, carrier, protocol, documentation, multicast and reserved (RFC 6890). */
const CLOSED_4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.0.2.0', 24], ['192.88.99.0', 24],
  ['192.168.0.0', 16], ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 4], ['240.0.0.0', 4],
];
/** Of IPv6 only what is given out to the world is open; inside it what stands for something else is not: Teredo, 6to4, benchmarks, documentation. */
const OPEN_6: readonly (readonly [string, number])[] = [['2000::', 3]];
const CLOSED_6: readonly (readonly [string, number])[] = [['2001::', 23], ['2001:db8::', 32], ['2002::', 16], ['3fff::', 20]];

const closed = listOf([...CLOSED_4, ...CLOSED_6]);
const open6 = listOf(OPEN_6);

/** Whether an address belongs to the open network: nothing inside a house, a machine or a cloud is ever asked for somebody's calendar. */
export function isOpen(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !closed.check(address, 'ipv4');
  // what carries an IPv4 address inside itself is none of the open range
  return family === 6 && open6.check(address, 'ipv6') && !closed.check(address, 'ipv6');
}

function listOf(networks: readonly (readonly [string, number])[]): BlockList {
  const list = new BlockList();
  for (const [network, prefix] of networks) list.addSubnet(network, prefix, isIP(network) === 6 ? 'ipv6' : 'ipv4');
  return list;
}
