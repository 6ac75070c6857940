import { Field } from '../components/fields.tsx';
import { t } from '../words/t.ts';

/** Asks for the address of a site, to find what can be read there. */
export function DiscoverForm({ url = '' }: { url?: string }) {
  return (
    <form class="call" method="post" action="/sources/discover">
      <p>
        {t('Give the address of a site, a profile or a forum. Each find is tried, which takes some seconds.')}
      </p>
      <Field
        name="url"
        label={t('Address')}
        placeholder="blog.example.com"
        value={url}
        required
        maxlength={4000}
      />
      <button type="submit" class="primary">
        {t('Find feeds')}
      </button>
    </form>
  );
}
