import { stringify } from 'yaml';
import { formatDuration } from '../duration.ts';
import { escapeReferences } from './references.ts';
import { quietEntry } from './routing.ts';
import { sourceKeys } from './sources.ts';
import type { TeamEscalation, TeamFile, TeamReceiver, TeamSource } from './team-file.ts';
import type { Kind, Kinds, Vocabulary } from './vocabulary.ts';

/**
 * The environment variable that stands for a secret in an exported file, or null to leave the secret out.
 * @param owner name of the receiver, or of the source (its connector when it has no name).
 */
export type SecretReference = (owner: string, setting: string, value: unknown) => string | null;

/**
 * `file` as YAML that `parseTeamFile` reads back to the same. Settings that a kind declares secret are written as
 * `${NAME}` or left out, never in clear.
 */
export function formatTeamFile(
  file: TeamFile,
  vocabulary: Pick<Vocabulary, 'connectors' | 'notifiers'>,
  secretReference: SecretReference,
): string {
  const written = {
    brands: file.brands.map((brand) => escaped(withoutEmpty(brand))),
    sources: file.sources.map((source) => sourceEntry(source, vocabulary.connectors, secretReference)),
    rules: file.rules.map(({ kind, brand, settings, receivers, escalation }) => ({
      [kind]: escaped({ brand, ...settings, receivers, ...chainEntry(escalation) }),
    })),
    receivers: Object.fromEntries(
      file.receivers.map((receiver) => [
        receiver.name,
        receiverEntry(receiver, vocabulary.notifiers, secretReference),
      ]),
    ),
    digests: file.digests.map((digest) => escaped(digest)),
  };
  // Block scalars do not keep every text that begins or ends with white space.
  return stringify(written, { lineWidth: 0, blockQuote: false, aliasDuplicateObjects: false });
}

function sourceEntry(source: TeamSource, kinds: Kinds, secretReference: SecretReference): object {
  const { connector, name, intervalSeconds } = source;
  const kind = kinds.get(connector);
  const settings = openSettings(source.settings, kind, name ?? connector, secretReference);
  const own = {
    ...(name === null ? {} : { name: escapeReferences(name) }),
    ...(intervalSeconds === null ? {} : { interval: formatDuration(intervalSeconds) }),
  };
  return { ...kindEntry(connector, settings, kind, [...kinds.keys(), ...sourceKeys]), ...own };
}

function receiverEntry(receiver: TeamReceiver, kinds: Kinds, secretReference: SecretReference): object {
  const kind = kinds.get(receiver.kind);
  const settings = openSettings(receiver.settings, kind, receiver.name, secretReference);
  const { quietHours } = receiver;
  const entry = kindEntry(receiver.kind, settings, kind, [...kinds.keys()]);
  return quietHours === null ? entry : { ...entry, quiet: quietEntry(quietHours) };
}

function chainEntry(escalation: TeamEscalation | null): object {
  if (escalation === null) return {};
  const { steps, remindMinutes } = escalation;
  const written = steps.map(({ afterMinutes, receivers }) => ({
    after: formatDuration(afterMinutes * 60),
    receivers,
  }));
  return {
    ...(steps.length === 0 ? {} : { escalate: written }),
    ...(remindMinutes === null ? {} : { remind: formatDuration(remindMinutes * 60) }),
  };
}

/** `feed: URL` with the other settings beside it where that can be read back, else `feed: { … }`. */
function kindEntry(
  name: string,
  settings: Record<string, unknown>,
  kind: Kind | undefined,
  taken: readonly string[],
): object {
  const { [kind?.mainSetting ?? '']: main, ...others } = settings;
  const short = typeof main === 'string' && !Object.keys(others).some((key) => taken.includes(key));
  return short ? { [name]: main, ...others } : { [name]: settings };
}

/** Settings that anyone may read: secrets are references or gone. */
function openSettings(
  settings: Record<string, unknown>,
  kind: Kind | undefined,
  owner: string,
  secretReference: SecretReference,
): Record<string, unknown> {
  const entries = Object.entries(settings).flatMap(([key, value]): [string, unknown][] => {
    if (!kind?.secrets?.includes(key)) return [[key, escaped(value)]];
    const reference = secretReference(owner, key, value);
    return reference === null ? [] : [[key, `\${${reference}}`]];
  });
  return Object.fromEntries(entries);
}

/** `value` with every text in it escaped. */
function escaped<T>(value: T): T {
  if (typeof value === 'string') return escapeReferences(value) as T;
  if (Array.isArray(value)) return value.map(escaped) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, escaped(inner)])) as T;
}

function withoutEmpty(fields: object): object {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== null && (!Array.isArray(value) || value.length > 0),
    ),
  );
}
