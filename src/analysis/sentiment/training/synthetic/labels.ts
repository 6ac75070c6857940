/** How a template stands to a brand, by its mark. */
export const labels = { '-': [1, 0, 0], '0': [0, 1, 0], '+': [0, 0, 1] } as const;
