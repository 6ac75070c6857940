/** The company the story happens to, and the competitor it is compared with. Both are invented. */
export const larkspur = {
  name: 'Larkspur Mobile',
  aliases: ['Larkspur'],
  handles: ['@larkspurmobile'],
} as const;

export const pebblefone = {
  name: 'Pebblefone',
  aliases: [],
  handles: ['@pebblefone'],
} as const;
