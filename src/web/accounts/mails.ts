import { html } from '../../../alerts/render/html.ts';
import { button, heading, mailLayout, paragraph } from '../../../alerts/render/mail-layout.ts';
import type { MailPage } from '../../../alerts/render/mail-page.ts';

/** The way to a new password. */
export function resetMail(url: string): MailPage {
  return oneLink({
    subject: 'Set a new password for Earshot',
    says: 'Somebody, probably you, asked for a new password for your Earshot account. This link sets it, once, within an hour.',
    act: 'Set a new password',
    url,
    footer: 'If it was not you, leave this mail alone: your password stays as it is.',
  });
}

/** @param invitedBy name of a person; it is theirs to choose, so it is text and never markup */
export function invitationMail(url: string, invitedBy: string): MailPage {
  return oneLink({
    subject: `${invitedBy} invites you to Earshot`,
    says: `${invitedBy} invites you to Earshot, where your team hears what is said about its brands. This link makes your account, once, within a week.`,
    act: 'Make your account',
    url,
    footer: 'If you know nobody who uses Earshot, leave this mail alone.',
  });
}

function oneLink(mail: {
  subject: string;
  says: string;
  act: string;
  url: string;
  footer: string;
}): MailPage {
  const { subject, says, act, url, footer } = mail;
  const body = html`${heading(subject)}${paragraph(says)}${button(url, act)}`;
  return {
    subject,
    text: `${says}\n\n${url}\n\n${footer}\n`,
    html: mailLayout({ title: subject, preview: says, body, footer }),
  };
}
