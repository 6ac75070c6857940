/** How a parameter is written: any text, a tag (`#` may lead it), a host, or the address of a site. */
type ParameterKind = 'text' | 'tag' | 'host' | 'site';

/** One blank in a preset's address. */
export interface Parameter {
  kind: ParameterKind;
  /** What to fill in, as the end of a sentence. */
  description: string;
  /** What it must look like beside that. */
  pattern?: RegExp;
  default?: string;
}

/** A well-known place that has feeds: what to fill in makes the address of one. Presets are data. */
export interface Preset {
  /** Lower-case id, the key in `earshot.yaml`; no connector has the same. */
  id: string;
  title: string;
  description: string;
  /** By name; the first is meant by a bare value: `youtube: UC…` is `youtube: { channel: UC… }`. */
  parameters: Readonly<Record<string, Parameter>>;
  /** Address with `{name}` where a parameter belongs; `{+name}` takes it over as it is written. */
  url: string;
  /** What a person could fill in. */
  example: Readonly<Record<string, string>>;
}
