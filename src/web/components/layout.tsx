import type { Child } from 'hono/jsx';
import { plainLine } from '../../../alerts/render/plain.ts';
import { reader } from '../reader.ts';
import { t } from '../words/t.ts';

/** Nothing that came over the wire is ever run as a script, and styles come from the stylesheet alone. */
const htmxConfig = JSON.stringify({
  allowEval: false,
  includeIndicatorStyles: false,
  selfRequestsOnly: true,
});

const sections = {
  overview: { label: 'Overview', href: '/' },
  mentions: { label: 'Mentions', href: '/mentions' },
  incidents: { label: 'Incidents', href: '/incidents' },
  alerts: { label: 'Alerts', href: '/alerts' },
  themes: { label: 'Themes', href: '/themes' },
  authors: { label: 'Authors', href: '/authors' },
  sources: { label: 'Sources', href: '/sources' },
  coverage: { label: 'Coverage', href: '/coverage' },
  deliveries: { label: 'Deliveries', href: '/deliveries' },
  quality: { label: 'Quality', href: '/quality' },
} as const;

export type Section = keyof typeof sections;

interface LayoutProps {
  title: string;
  section: Section | null;
  /** How many incidents are not resolved; null hides the menu. */
  live: number | null;
  frame: { styleHref: string; iconHref: string; scriptHrefs: string[] };
  children?: Child;
}

/** The document around every page. */
export function Layout({ title, section, live, frame, children }: LayoutProps) {
  return (
    <html lang={reader().locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{plainLine(title)} · Earshot</title>
        <link rel="icon" href={frame.iconHref} type="image/svg+xml" />
        <link rel="stylesheet" href={frame.styleHref} />
        <meta name="htmx-config" content={htmxConfig} />
        {frame.scriptHrefs.map((href) => (
          <script defer src={href} />
        ))}
      </head>
      <body>
        <a class="skip" href="#main">
          {t('Skip to the content')}
        </a>
        <header class="top">
          <div class="wide top-row">
            <a class="wordmark" href="/">
              <Wave />
              Earshot
            </a>
            {live !== null && <Menu section={section} live={live} />}
          </div>
        </header>
        <main id="main" class="wide" tabindex={-1}>
          {children}
        </main>
        <footer class="wide bottom">
          <span>Earshot hears what is said about a brand.</span>
          <a href="/api/docs">API</a>
        </footer>
      </body>
    </html>
  );
}

function Menu({ section, live }: { section: Section | null; live: number }) {
  return (
    <nav aria-label="Main">
      <ul class="menu">
        {Object.entries(sections).map(([name, { label, href }]) => (
          <li>
            <a href={href} aria-current={name === section ? 'page' : undefined}>
              {label}
              {name === 'incidents' && live > 0 && (
                <span class="count">
                  {live}
                  <span class="unseen"> not resolved</span>
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Wave() {
  return (
    <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" class="wave">
      <circle cx="5" cy="12" r="2.6" fill="currentColor" />
      <path d="M10 6.5a8 8 0 0 1 0 11" />
      <path d="M14.5 3.5a12.5 12.5 0 0 1 0 17" />
    </svg>
  );
}
