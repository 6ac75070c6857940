import { percentText } from '../../../alerts/render/words.ts';
import { Empty } from '../components/empty.tsx';
import { Pager } from '../components/pager.tsx';
import { StopFirst } from '../components/stop-first.tsx';
import { DiscoverForm } from './discover-form.tsx';
import { SourceCard } from './source-card.tsx';
import type { SourceHealth } from './source-health.ts';

interface SourcesPageProps {
  sources: SourceHealth[];
  /** Of all sources in the last 24 hours; null when nothing is known. */
  coverage: number | null;
  cursor: string | null;
  nextCursor: string | null;
  now: Date;
}

/** Every place that is read, and how that goes. */
export function SourcesPage({ sources, coverage, cursor, nextCursor, now }: SourcesPageProps) {
  return (
    <>
      <h1>Sources</h1>
      {coverage !== null && (
        <p class="lead">
          {percentText(coverage)} of the visits of the last 24 hours succeeded.{' '}
          <a href="/coverage">See what is missing</a>
        </p>
      )}
      <details class="filters">
        <summary>Find feeds on a site</summary>
        <DiscoverForm />
      </details>
      {sources.length === 0 && cursor === null && (
        <Empty title="Nothing is read yet">
          <p>
            <code>npm run -s earshot -- init "Acme"</code> proposes sources for a brand, and{' '}
            <code>npm run -s earshot -- apply earshot.yaml</code> adds those in your team file.
          </p>
          <StopFirst />
        </Empty>
      )}
      <div class="cards">
        {sources.map((health) => (
          <SourceCard {...health} now={now} />
        ))}
      </div>
      <Pager
        firstHref={cursor === null ? null : '/sources'}
        nextHref={nextCursor === null ? null : `/sources?cursor=${nextCursor}`}
        first="First"
        next="More"
      />
    </>
  );
}
