/** One thing that was looked at. `advice` says what to do; null when all is well. */
export interface Finding {
  what: string;
  ok: boolean;
  detail: string;
  advice: string | null;
}

export function well(what: string, detail: string): Finding {
  return { what, ok: true, detail, advice: null };
}

export function ill(what: string, detail: string, advice: string): Finding {
  return { what, ok: false, detail, advice };
}
