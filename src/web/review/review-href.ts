/** The address of a brand's questions. */
export function reviewHref(brandId: string, cursor: string | null = null): string {
  const page = cursor === null ? '' : `?${new URLSearchParams({ cursor })}`;
  return `/brands/${brandId}/review${page}`;
}
