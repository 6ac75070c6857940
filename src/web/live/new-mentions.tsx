import { t } from '../words/t.ts';

interface NewMentionsProps {
  /** Address of the list, on its first page. */
  href: string;
  /** See `liveSince`; asked for before the list was read. */
  since: string;
}

/** Says above a list how many mentions have come since it was read, and loads them. Empty until some have. */
export function NewMentions({ href, since }: NewMentionsProps) {
  return (
    <p class="new-mentions" role="status" data-live-list={href} data-live-since={since}>
      <a
        class="button primary"
        href={href}
        hidden
        data-one={t('1 new mention')}
        data-many={t('{count} new mentions', { count: '{count}' })}
        data-some={t('New mentions')}
      >
        {t('New mentions')}
      </a>
    </p>
  );
}
