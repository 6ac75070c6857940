/** Names what there is to choose from. */
export function oneOf(kinds: readonly { id: string }[]): string {
  return `One of ${kinds.map(({ id }) => `\`${id}\``).join(', ')}`;
}
