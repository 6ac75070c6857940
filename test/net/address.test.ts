import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../src/net/address.ts';

const closed = [
  ...[
    '0.0.0.0',
    '0.1.2.3',
    '10.0.0.1',
    '10.255.255.255',
    '100.64.0.0',
    '100.127.255.255',
    '127.0.0.1',
    '127.255.0.9',
  ],
  ...[
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.8',
    '192.0.2.1',
    '192.88.99.1',
    '192.168.1.1',
  ],
  ...[
    '198.18.0.1',
    '198.19.255.255',
    '198.51.100.7',
    '203.0.113.7',
    '224.0.0.1',
    '239.255.255.255',
    '240.0.0.1',
  ],
  ...[
    '255.255.255.255',
    '::',
    '::1',
    '::127.0.0.1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '0:0:0:0:0:ffff:10.0.0.1',
  ],
  ...[
    '::ffff:169.254.169.254',
    '64:ff9b::10.0.0.1',
    '64:ff9b::7f00:1',
    '64:ff9b:1::1',
    '100::1',
    'fc00::1',
    'fd12::1',
  ],
  ...[
    'fe80::1',
    'fe80::1%eth0',
    'febf::1',
    'fec0::1',
    'ff02::1',
    '2001::1',
    '2001:2::1',
    '2001:10::1',
    '2001:db8::1',
  ],
  ...[
    '2002:7f00:1::',
    '2002:808:808::1',
    '3fff::1',
    '3fff:fff::1',
    '4000::1',
    '5f00::1',
    '::FFFF:192.168.0.1',
  ],
  ...['', 'localhost', 'example.com', '1.2.3', '0x7f.0.0.1', '[::1]', '127.0.0.1 '],
];

const open = [
  ...['1.1.1.1', '8.8.8.8', '9.255.255.255', '11.0.0.0', '100.63.255.255', '100.128.0.0', '126.255.255.255'],
  ...[
    '128.0.0.0',
    '169.253.255.255',
    '172.15.255.255',
    '172.32.0.0',
    '192.0.1.1',
    '192.167.1.1',
    '198.20.0.0',
  ],
  ...['223.255.255.255', '2606:4700:4700::1111', '2001:4860:4860::8888', '2a00::1', '2003::1', '3ffe::1'],
  ...['::ffff:8.8.8.8', '64:ff9b::8.8.8.8', '64:ff9b::808:808'],
];

describe('isPublicAddress', () => {
  it.each(closed)('refuses %s', (address) => expect(isPublicAddress(address)).toBe(false));
  it.each(open)('accepts %s', (address) => expect(isPublicAddress(address)).toBe(true));
});

/** The same blocks in arithmetic: [network, bits] of IPv4 as numbers. */
const blocks: readonly (readonly [number, number])[] = [
  ...([
    [0x00000000, 8],
    [0x0a000000, 8],
    [0x64400000, 10],
    [0x7f000000, 8],
    [0xa9fe0000, 16],
  ] as const),
  ...([
    [0xac100000, 12],
    [0xc0000000, 24],
    [0xc0000200, 24],
    [0xc0586300, 24],
    [0xc0a80000, 16],
  ] as const),
  ...([
    [0xc6120000, 15],
    [0xc6336400, 24],
    [0xcb007100, 24],
    [0xe0000000, 4],
    [0xf0000000, 4],
  ] as const),
];
const inBlock = (address: number): boolean =>
  blocks.some(([network, bits]) => Math.floor(address / 2 ** (32 - bits)) === network / 2 ** (32 - bits));

const dotted = (n: number): string => [24, 16, 8, 0].map((shift) => (n >>> shift) & 255).join('.');
const hextets = (n: number): string => `${(n >>> 16).toString(16)}:${(n & 0xffff).toString(16)}`;

/** Any address, those near the edges of blocks often. */
const anyIPv4 = fc.oneof(
  fc.nat({ max: 0xffffffff }),
  fc
    .tuple(fc.constantFrom(...blocks), fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }))
    .map(([[network, bits], at]) => network + Math.floor(at * 2 ** (32 - bits))),
  fc
    .tuple(fc.constantFrom(...blocks), fc.constantFrom(-1, 0))
    .map(([[network, bits], edge]) => Math.max(0, network + (edge === 0 ? 2 ** (32 - bits) - 1 : edge))),
);

describe('for every IPv4 address', () => {
  const forms: [string, (n: number) => string][] = [
    ['dotted', dotted],
    ['mapped, dotted', (n) => `::ffff:${dotted(n)}`],
    ['mapped, hexadecimal', (n) => `::ffff:${hextets(n)}`],
    ['mapped, in full and upper case', (n) => `0:0:0:0:0:FFFF:${hextets(n).toUpperCase()}`],
    ['NAT64', (n) => `64:ff9b::${hextets(n)}`],
    ['NAT64, dotted', (n) => `64:ff9b:0:0:0:0:${dotted(n)}`],
  ];

  it.each(forms)('written %s, it agrees with the arithmetic', (_, write) => {
    fc.assert(
      fc.property(anyIPv4, (n) => isPublicAddress(write(n)) !== inBlock(n)),
      { numRuns: 1_000 },
    );
  });

  it('however a URL writes it, the parsed host is judged the same', () => {
    const writers: ((n: number) => string)[] = [
      dotted,
      (n) => String(n),
      (n) => `0x${n.toString(16)}`,
      (n) => `0${n.toString(8)}`,
      (n) => `${n >>> 24}.${n & 0xffffff}`,
      (n) => `0x${(n >>> 24).toString(16)}.0${((n >>> 16) & 255).toString(8)}.${n & 0xffff}`,
      (n) => `${dotted(n)}.`,
      (n) => dotted(n).replaceAll('.', '。'),
      (n) => dotted(n).replaceAll('1', '１'),
      (n) => `[::ffff:${dotted(n)}]`,
    ];
    fc.assert(
      fc.property(anyIPv4, fc.constantFrom(...writers), (n, write) => {
        const { hostname } = new URL(`http://${write(n)}/`);
        expect(isPublicAddress(hostname.replace(/^\[|\]$/g, ''))).toBe(!inBlock(n));
      }),
      { numRuns: 2_000 },
    );
  });
});

it('outside 2000::/3 no IPv6 address is public but mapped and NAT64 ones', () => {
  const hextet = fc.nat({ max: 0xffff });
  fc.assert(
    fc.property(fc.array(hextet, { minLength: 8, maxLength: 8 }), (parts) => {
      const [first = 0] = parts;
      fc.pre(first >>> 13 !== 1 && first !== 0 && first !== 0x64);
      expect(isPublicAddress(parts.map((part) => part.toString(16)).join(':'))).toBe(false);
    }),
  );
});
