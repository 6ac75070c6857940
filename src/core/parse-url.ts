/**
 * The address that `text` is, relative to `base` where one is given; null when it is none. `URL.canParse` is not asked:
 * once Node 20 has compiled a call of it, it says no to every address with letters such as `ü`.
 */
export function parseUrl(text: string, base?: string | URL): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}
