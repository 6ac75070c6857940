import type { Child } from 'hono/jsx';
import { plainLine } from '../../../alerts/render/plain.ts';
import type { Brand } from '../../core/brand.ts';
import { reader } from '../reader.ts';
import { mayAnswer } from '../visitor.ts';
import { t } from '../words/t.ts';
import { BrandPicker } from './brand-picker.tsx';
import { Footer } from './footer.tsx';
import { MainPlaces, Menu } from './menu.tsx';
import type { Section } from './sections.ts';

/** Nothing that came over the wire is ever run as a script, and styles come from the stylesheet alone. */
const htmxConfig = JSON.stringify({
  allowEval: false,
  includeIndicatorStyles: false,
  selfRequestsOnly: true,
});

/** What the menu says besides the places. */
export interface Surroundings {
  /** How many incidents are not resolved. */
  live: number;
  brands: readonly Brand[];
  /** The brand that the page is about; null where it is about all of them. */
  brandId: string | null;
  /** Who is signed in. */
  account?: Child;
}

interface LayoutProps {
  title: string;
  section: Section | null;
  /** Null hides the menu. */
  around: Surroundings | null;
  frame: { styleHref: string; iconHref: string; scriptHrefs: string[] };
  children?: Child;
}

/** The document around every page. */
export function Layout({ title, section, around, frame, children }: LayoutProps) {
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
      <body hx-indicator="#busy" data-may={mayAnswer() ? 'change' : 'read'}>
        <a class="skip" href="#main">
          {t('Skip to the content')}
        </a>
        <div id="busy" class="busy htmx-indicator" aria-hidden="true" />
        <Top section={section} around={around} />
        <main id="main" class="wide" tabindex={-1}>
          {children}
        </main>
        <Footer />
      </body>
    </html>
  );
}

/** Beside the page where there is room; else above it, with the menu behind a button that needs no script. */
function Top({ section, around }: Pick<LayoutProps, 'section' | 'around'>) {
  const places = around && { section, brandId: around.brandId, live: around.live };
  return (
    <header class={around === null ? 'top is-bare' : 'top'}>
      <div class="top-inner">
        <div class="top-row">
          <a class="wordmark" href="/">
            <Wave />
            Earshot
          </a>
          {around && <BrandPicker section={section} {...around} />}
          {around && (
            <button type="button" class="menu-button" popovertarget="menu">
              {t('Menu')}
            </button>
          )}
        </div>
        {places && <MainPlaces {...places} />}
        {places && (
          <div id="menu" class="menu-pane" popover="auto">
            <Menu {...places} />
            {around?.account}
          </div>
        )}
      </div>
    </header>
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
