/** A message as a mail carries it. */
export interface MailPage {
  subject: string;
  text: string;
  html: string;
}
