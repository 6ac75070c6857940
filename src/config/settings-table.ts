import { settingRows } from './settings.ts';

/** The table of settings as Markdown: what the README shows and `earshot --settings` prints. */
export function settingsTable(): string {
  const lines = Object.values(settingRows).map(
    (setting) =>
      `| \`${setting.env}\` | ${shownDefault(setting.default)} | ${setting.help.replaceAll('|', '\\|')} |`,
  );
  return ['| setting | default | meaning |', '|---|---|---|', ...lines, ''].join('\n');
}

function shownDefault(value: string | number | readonly string[] | null): string {
  const shown = value === null ? '' : String(value);
  return shown === '' ? '' : `\`${shown}\``;
}
