import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';

/** A server that speaks just enough of the Postgres protocol to answer every question with `version`. */
export async function startImpostor(version: string): Promise<{ url: string; stop(): Promise<void> }> {
  const row = message('D', int16(1), int32(version.length), Buffer.from(version));
  const shape = message(
    'T',
    int16(1),
    Buffer.from('server_version\0'),
    int32(0),
    int16(0),
    int32(25),
    int16(-1),
    int32(-1),
    int16(0),
  );
  const ready = message('Z', Buffer.from('I'));
  const answers: Record<string, Buffer> = {
    P: message('1'),
    D: Buffer.concat([message('t', int16(0)), shape]),
    B: message('2'),
    E: Buffer.concat([row, message('C', Buffer.from('SHOW\0'))]),
    S: ready,
    Q: Buffer.concat([shape, row, message('C', Buffer.from('SHOW\0')), ready]),
  };
  const server = createServer((socket) => {
    let started = false;
    socket.on('data', (data) => {
      if (!started) socket.write(Buffer.concat([message('R', int32(0)), ready]));
      else for (const kind of kindsOf(data)) socket.write(answers[kind] ?? '');
      started = true;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `postgres://u:p@127.0.0.1:${(server.address() as AddressInfo).port}/db`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Kinds of the messages in `data`: each is one byte, then its length, which counts itself, then its body. */
function* kindsOf(data: Buffer): Generator<string> {
  for (let at = 0; at + 5 <= data.length; at += 1 + data.readInt32BE(at + 1))
    yield String.fromCharCode(data[at] ?? 0);
}

function message(kind: string, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from(kind), int32(body.length + 4), body]);
}

function int16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeInt16BE(value);
  return bytes;
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}
