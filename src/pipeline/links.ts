/** Addresses of pages, as messages and mails link to them. Every number links to the mentions behind it. */
export function mentionsUrl(
  baseUrl: string,
  filter: { brand: string | null; from: Date; to: Date; sentiment?: string; host?: string; theme?: string },
): string {
  const { brand, from, to, ...rest } = filter;
  const named = brand === null ? {} : { brand };
  const query = new URLSearchParams({ ...named, from: from.toISOString(), to: to.toISOString(), ...rest });
  return `${baseUrl}/mentions?${query}`;
}

export function mentionUrl(baseUrl: string, id: string): string {
  return `${baseUrl}/mentions/${id}`;
}

export function incidentUrl(baseUrl: string, id: string): string {
  return `${baseUrl}/incidents/${id}`;
}

/** Page of one digest that was rendered. */
export function digestUrl(baseUrl: string, runId: string): string {
  return `${baseUrl}/digests/${runId}`;
}

/** How completely a brand's sources are read. */
export function coverageUrl(baseUrl: string, brandId: string): string {
  return `${baseUrl}/coverage?brand=${brandId}`;
}
