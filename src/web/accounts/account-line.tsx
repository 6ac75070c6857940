import { signedIn } from '../visitor.ts';
import { t } from '../words/t.ts';

/** Who is signed in, and the way out; nothing until there are accounts. */
export function AccountLine() {
  const person = signedIn();
  if (person === null) return null;
  return (
    <form class="account-line" method="post" action="/sign-out">
      <a href="/settings">
        <bdi>{person.name}</bdi>
      </a>
      <button type="submit">{t('Sign out')}</button>
    </form>
  );
}
