import { notifiers } from '../../alerts/registry.ts';
import { ruleKinds } from '../../alerts/rule-kinds.ts';
import type { Preset } from '../../crawlers/presets/preset.ts';
import { mainParameter, PRESET_CONNECTOR, presetSettings } from '../../crawlers/presets/preset-settings.ts';
import { presets } from '../../crawlers/presets/registry.ts';
import { connectors } from '../../crawlers/registry.ts';
import type { Kind, Kinds, Vocabulary } from '../config/team-file/vocabulary.ts';
import { queryFault } from './query-fault.ts';

/** Every word that a team file may use, from the registries. */
export function vocabulary(): Vocabulary {
  return {
    connectors: byId([...connectors, ...presets.map(presetKind)]),
    notifiers: byId(notifiers),
    rules: byId(ruleKinds),
    checkQuery: queryFault,
  };
}

function presetKind(preset: Preset): { id: string } & Kind {
  return {
    id: preset.id,
    settings: presetSettings(preset),
    mainSetting: mainParameter(preset),
    connector: PRESET_CONNECTOR,
  };
}

function byId(kinds: readonly ({ id: string } & Kind)[]): Kinds {
  return new Map(kinds.map((kind) => [kind.id, kind]));
}
