/** `text` for element content and attribute values, in XML and HTML alike. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Plain text with empty lines between paragraphs as HTML paragraphs. */
export function paragraphs(text: string): string {
  return text
    .split('\n\n')
    .map((paragraph) => `<p>${escapeMarkup(paragraph).replaceAll('\n', '<br>')}</p>`)
    .join('\n');
}

/** `<name>content</name>` on a line of its own, or nothing where there is no content. */
export function element(name: string, content: string | null): string {
  return content === null ? '' : `<${name}>${escapeMarkup(content)}</${name}>\n`;
}
