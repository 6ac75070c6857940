import { type ChildProcess, fork } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

export type Role = 'serve' | 'worker';

/** What a program that is going to be killed begins with. */
export interface Birth {
  /** As `readSettings` takes them. */
  env: Record<string, string>;
  /** Domain time in milliseconds. */
  now: number;
}

/** How far a run has come, as its rows say. */
export interface Progress {
  items: number;
  alerts: number;
  liveIncidents: number;
  dueDigests: number;
  waitingDeliveries: number;
}

/** A program in a process of its own. */
export interface Mortal {
  begin(birth: Birth): void;
  /** Settles when it began to work, or ended before. */
  ready: Promise<void>;
  /** Whether it is at work. */
  works(): boolean;
  tellTime(now: number): void;
  /** Null when it ended. */
  progress(): Promise<Progress | null>;
  /** `kill -9`; nothing when it ended already. */
  kill(): Promise<void>;
  wasKilled(): boolean;
  /** Asks it to finish and says how it ended: 0 when all went well. */
  finish(): Promise<number | null>;
  /** What it logged. */
  log: Promise<string>;
}

/**
 * Starts a process that loads its code and waits for `begin`: while one lives the next one loads, which takes as long.
 *
 * @param entry URL of the compiled `mortal-main.ts`
 */
export function load(entry: string, role: Role): Mortal {
  const child = fork(fileURLToPath(entry), [role], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    // Lives are too short to pay for optimised WebAssembly.
    execArgv: ['--liftoff-only'],
    env: {},
  });
  const ended = once(child, 'exit');
  const log = text(child.stderr as NonNullable<ChildProcess['stderr']>);
  const answers = new EventEmitter();
  child.on('message', (message: object) => {
    for (const [name, value] of Object.entries(message)) answers.emit(name, value);
  });
  const say = (message: object) => child.connected && child.send(message, () => {});
  /** Null when it ended instead. */
  const answer = async <T>(name: string) =>
    Promise.race([once(answers, name).then(([value]) => value as T), ended.then(() => null)]);
  let working = false;
  answers.once('ready', () => {
    working = true;
  });
  ended.then(() => {
    working = false;
  });
  return {
    begin: (birth) => void say({ birth }),
    ready: answer('ready').then(() => {}),
    works: () => working,
    log,
    tellTime: (now) => void say({ now }),
    progress() {
      say({ ask: 'progress' });
      return answer('progress');
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    wasKilled: () => child.signalCode === 'SIGKILL',
    async finish() {
      say({ ask: 'finish' });
      await ended;
      return child.exitCode;
    },
  };
}
