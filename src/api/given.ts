/** What a request really gives: members that are undefined are left out. */
export function given<T extends object>(wish: T): { [Name in keyof T]?: Exclude<T[Name], undefined> } {
  const entries = Object.entries(wish).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as ReturnType<typeof given<T>>;
}
