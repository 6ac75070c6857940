import { openApiDocument } from './openapi-document.ts';

/** The OpenAPI document exactly as it is committed. */
export function openApiText(): string {
  return `${JSON.stringify(openApiDocument(), null, 2)}\n`;
}
