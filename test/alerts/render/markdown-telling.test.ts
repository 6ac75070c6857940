import { expect, test } from 'vitest';
import { markdownParts } from '../../../alerts/render/markdown-telling.ts';
import { tellingOf } from '../../../alerts/render/message-telling.ts';
import { messageOf, opened } from '../support/messages.ts';

test('quotes stand apart from each other and from what follows, with links whose words need no escapes', () => {
  const { data } = messageOf('incident.opened');
  const top = data.top.flatMap((mention) => [mention, { ...mention, title: 'Acme (NYSE: ACM)' }]);
  const text = markdownParts(tellingOf(messageOf('incident.opened', { top }))).join('\n');
  const note =
    '> news.example.com · negative · reaches about 120,000 people · [Read](https://news.example.com/acme)';
  expect(text.slice(text.indexOf('> Acme keeps'))).toBe(
    [
      `> Acme keeps refunds back\n> Three weeks and still no refund.\n${note}`,
      `> Acme \\(NYSE: ACM\\)\n> Three weeks and still no refund.\n${note}`,
      'Told by the rule “Negative surge”.',
    ].join('\n\n'),
  );
});

test('links come first, so that no limit cuts them off', () => {
  const links = { acknowledge: 'https://earshot.example.com/ack/1', chart: null };
  const [first] = markdownParts(tellingOf(opened, links));
  expect(first).toMatch(/^\[Acknowledge\]\(.*\) · \[Open the incident\]\(/u);
});
