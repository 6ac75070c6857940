import { type Html, html } from './html.ts';

/** Colours of the mails; styles are inline because mail programs drop style sheets. */
export const ink = {
  text: '#1c2430',
  faint: '#667085',
  line: '#e4e7ec',
  page: '#f5f6f8',
  link: '#1d4ed8',
} as const;

const FONT = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";

/** A whole mail: one centred column. `preview` is what inbox lists show beside the subject. */
export function mailLayout(mail: { title: string; preview: string; body: Html; footer: string }): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${mail.title}</title>
</head>
<body style="margin:0;padding:0;background:${ink.page};${FONT};color:${ink.text}">
<div style="display:none;max-height:0;overflow:hidden">${mail.preview}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:${ink.page}">
<tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;background:#ffffff;border:1px solid ${ink.line};border-radius:8px">
<tr><td style="padding:28px 28px 24px;font-size:15px;line-height:1.5">
${mail.body}
</td></tr>
</table>
<p style="max-width:600px;margin:16px auto 0;font-size:12px;color:${ink.faint}">${mail.footer}</p>
</td></tr>
</table>
</body>
</html>
`.markup;
}

export function heading(text: string): Html {
  return html`<h1 dir="auto" style="margin:0 0 12px;font-size:20px;line-height:1.3">${text}</h1>`;
}

export function subheading(text: string): Html {
  return html`<h2 style="margin:28px 0 8px;font-size:15px;line-height:1.3">${text}</h2>`;
}

export function paragraph(content: Html | string): Html {
  return html`<p style="margin:0 0 8px">${content}</p>`;
}

/** A link; without an address just its text. */
export function link(url: string | null, text: string): Html {
  return url === null ? html`${text}` : html`<a href="${url}" style="color:${ink.link}">${text}</a>`;
}

export function button(url: string, text: string): Html {
  return html`<p style="margin:24px 0 0"><a href="${url}" style="display:inline-block;padding:10px 18px;border-radius:6px;background:${ink.link};color:#ffffff;text-decoration:none;font-weight:600">${text}</a></p>`;
}

/** A picture as wide as the column. Many mail programs ask before they fetch it: `alt` is all they show until then. */
export function picture(url: string, alt: string): Html {
  return html`<p style="margin:16px 0"><img src="${url}" alt="${alt}" width="544" style="width:100%;height:auto;border:0"></p>`;
}
