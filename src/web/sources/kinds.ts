import type { z } from 'zod';
import { mainParameter, presetSettings } from '../../../crawlers/presets/preset-settings.ts';
import { presetById, presets } from '../../../crawlers/presets/registry.ts';
import { connectorById, connectors } from '../../../crawlers/registry.ts';
import { said } from '../words/said.ts';

/** A kind of source that can be added: a connector, or a preset that one of them reads. */
export interface Kind {
  id: string;
  title: string;
  description: string;
  settings: z.ZodType;
  /** The setting that says which place is meant. */
  main: string;
  secrets: readonly string[];
  /** Settings a person could write. */
  example: Record<string, unknown>;
  /** What to fill in, by the name of the setting, where it is told. */
  hints: Readonly<Record<string, string>>;
}

/** Every kind, connectors first. */
export function allKinds(): Kind[] {
  return [...connectors, ...presets].flatMap(({ id }) => kindById(id) ?? []);
}

/** The kind called `id`, or null. */
export function kindById(id: string): Kind | null {
  const connector = connectorById(id);
  if (connector !== null) {
    const { title, description, settings, mainSetting, secrets = [], example } = connector;
    return {
      id,
      ...inWords({ title, description }),
      settings,
      main: mainSetting,
      secrets,
      example,
      hints: {},
    };
  }
  const preset = presetById(id);
  if (preset === null) return null;
  const { title, description, parameters, example } = preset;
  const hints = Object.fromEntries(
    Object.entries(parameters).map(([name, parameter]) => [name, said(parameter.description)]),
  );
  const settings = presetSettings(preset);
  return {
    id,
    ...inWords({ title, description }),
    settings,
    main: mainParameter(preset),
    secrets: [],
    example,
    hints,
  };
}

function inWords({ title, description }: Pick<Kind, 'title' | 'description'>) {
  return { title: said(title), description: said(description) };
}
