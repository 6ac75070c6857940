const ZERO_WIDTH_SPACE = '\u200b';

/**
 * Text as Slack shows it and nothing more: no mentions, channels, links or dates (`<…>`), no formatting. Slack knows no
 * escape for `*_~` and the backtick; a space of no width before one keeps it from meaning anything.
 *
 * @see https://docs.slack.dev/messaging/formatting-message-text
 */
export function slackText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[*_~`]/gu, `${ZERO_WIDTH_SPACE}$&`);
}

/** A link; `url` is one that `new URL` wrote, so nothing but a bar could end it early. */
export function slackLink(url: string, label: string): string {
  return `<${url.replaceAll('&', '&amp;').replaceAll('|', '%7C')}|${slackText(label)}>`;
}
