/**
 * `${NAME}` in a team file. A YAML flow map cannot hold `{` in a plain scalar, so before parsing each reference is
 * rewritten, in place and at equal length, with a mark that occurs nowhere in the text; positions stay true.
 */
export interface HiddenReferences {
  /** The text to give to the YAML parser. */
  text: string;
  /** What was written, wherever a mark is left in `parsed`. */
  reveal(parsed: string): string;
  /** `parsed` with each reference replaced by its value, and the names that have none. */
  expand(parsed: string, env: Readonly<Record<string, string | undefined>>): Expanded;
}

interface Expanded {
  value: string;
  missing: string[];
  /** True when `${` is left that is neither a reference nor escaped as `$${`. */
  malformed: boolean;
}

const NAME = '[A-Za-z_][A-Za-z0-9_]*';

export function hideReferences(text: string): HiddenReferences {
  const mark = unusedCharacter(text);
  const hidden = new RegExp(`${mark}{2}(${NAME})${mark}`, 'g');
  const part = new RegExp(`\\$\\$\\{|\\$\\{|${hidden.source}`, 'g');
  return {
    text: text.replace(new RegExp(`(?<!\\$)\\$\\{(${NAME})\\}`, 'g'), `${mark}${mark}$1${mark}`),
    reveal: (parsed) => parsed.replace(hidden, (_, name) => `\${${name}}`),
    expand(parsed, env) {
      const missing: string[] = [];
      let malformed = false;
      const value = parsed.replace(part, (found, name: string | undefined) => {
        if (name === undefined) {
          malformed ||= found === '${';
          return '${';
        }
        if (env[name] === undefined || env[name] === '') missing.push(name);
        return env[name] ?? '';
      });
      return { value, missing, malformed };
    },
  };
}

/** `text` as it must stand in a team file to mean itself. */
export function escapeReferences(text: string): string {
  return text.replaceAll('${', () => '$${');
}

/** A private-use character that `text` does not hold. */
function unusedCharacter(text: string): string {
  const used = new Set(text);
  let code = 0xe000;
  while (used.has(String.fromCharCode(code))) code += 1;
  return String.fromCharCode(code);
}
