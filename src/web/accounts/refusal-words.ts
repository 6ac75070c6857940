import { passwordLength } from '../../access/accounts/auth.ts';
import type { Refusal } from '../../access/accounts/outcomes.ts';
import { t } from '../words/t.ts';

/** Why a new password cannot be one, or too often was tried, for the person who sent it. */
export function refusalText(reason: Refusal, wrong: string): string {
  switch (reason) {
    case 'wrong':
      return wrong;
    case 'too-often':
      return t('That was tried too often. Wait a quarter of an hour, then try again.');
    case 'expired':
      return t('This has been used, or its time is over. Begin again.');
    case 'short':
      return t('A password has at least {least} characters.', { least: passwordLength.least });
    case 'long':
      return t('A password has at most {most} characters.', { most: passwordLength.most });
  }
}
