import type { Socket } from 'node:net';
import { createInterface } from 'node:readline';

/** A mailbox as its server has it. */
export interface Inbox {
  uidValidity: number;
  /** Sources by UID, with line ends as they cross the wire. */
  messages: ReadonlyMap<number, string>;
  /** What the server says to a command in place of its usual answer: lines without the tag of the last one. */
  instead?: Partial<Record<string, string | ((socket: Socket) => void)>>;
}

/** Speaks as much IMAP (RFC 3501) on a socket as it takes to read a mailbox. Passwords other than `wrong` are right. */
export function speakImap({ uidValidity, messages, instead = {} }: Inbox): (socket: Socket) => void {
  const uids = [...messages.keys()].sort((a, b) => a - b);
  const within = (ranges: string) => {
    const bounds = ranges.split(',').map((range) => range.split(':').map(Number));
    return uids.filter((uid) => bounds.some(([from = 0, to = from]) => uid >= from && !(uid > to)));
  };
  const answers: Record<string, (argument: string) => string> = {
    CAPABILITY: () => '* CAPABILITY IMAP4rev1\r\nOK done',
    LOGIN: (words) => (words.includes('wrong') ? 'NO [AUTHENTICATIONFAILED] no' : 'OK in'),
    LIST: (words) => `* LIST () "/" ${words.split(' ')[1]}\r\nOK done`,
    LSUB: () => 'OK done',
    EXAMINE: (name) =>
      /missing/.test(name)
        ? 'NO [NONEXISTENT] none'
        : `* ${uids.length} EXISTS\r\n* OK [UIDVALIDITY ${uidValidity}] v\r\nOK [READ-ONLY] open`,
    SEARCH: (words) => `* SEARCH ${within(words.replace(/.*UID /, '')).join(' ')}\r\nOK done`,
    FETCH: (words) =>
      `${within(words.split(' ')[0] ?? '')
        .map(fetched)
        .join('')}OK done`,
    LOGOUT: () => '* BYE bye\r\nOK out',
  };
  const fetched = (uid: number) => {
    const source = messages.get(uid) ?? '';
    const facts = `UID ${uid} INTERNALDATE "10-Jan-2026 08:00:00 +0000"`;
    return `* ${uids.indexOf(uid) + 1} FETCH (${facts} BODY[]<0> {${Buffer.byteLength(source)}}\r\n${source})\r\n`;
  };

  return (socket) => {
    socket.write('* OK ready\r\n');
    createInterface({ input: socket, crlfDelay: Number.POSITIVE_INFINITY }).on('line', (line) => {
      const [, tag, command = '', argument = ''] = /^(\S+) (?:UID )?(\S+) ?(.*)$/.exec(line) ?? [];
      const usual = answers[command];
      const given = instead[command] ?? usual?.(argument) ?? 'BAD what';
      if (typeof given === 'function') return given(socket);
      const lines = given.split('\r\n');
      const last = lines.pop();
      socket.write([...lines, `${tag} ${last}`, ''].join('\r\n'));
      if (command === 'LOGOUT') socket.end();
    });
  };
}

/** A mail of one plain part. */
export function mail(text: string, headers: Record<string, string> = {}): string {
  const all = { From: 'Mia <mia@example.com>', 'Content-Type': 'text/plain; charset=utf-8', ...headers };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${head.join('')}\r\n${text.replaceAll('\n', '\r\n')}\r\n`;
}
