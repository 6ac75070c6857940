import { mayRead } from '../visitor.ts';
import { t } from '../words/t.ts';
import { groups, mainSections, type Section, sectionHref, sections } from './sections.ts';

interface MenuProps {
  section: Section | null;
  /** Goes along from place to place. */
  brandId: string | null;
  /** How many incidents are not resolved. */
  live: number;
}

/** Every place, in groups. */
export function Menu(props: MenuProps) {
  return (
    <nav class="menu" aria-label={t('Main')}>
      {reachable().map(({ label, sections: names }) => (
        <div>
          {label !== null && <p class="menu-head">{t(label)}</p>}
          <ul>
            {names.map((name) => (
              <Place name={name} {...props} />
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

/** The places that people need most, for screens on which the menu is closed. */
export function MainPlaces(props: MenuProps) {
  return (
    <nav class="places" aria-label={t('Most used')}>
      <ul>
        {mainSections.filter(isReachable).map((name) => (
          <Place name={name} {...props} />
        ))}
      </ul>
    </nav>
  );
}

/** The groups that have a place for who looks, with these places alone. */
function reachable() {
  return groups
    .map(({ label, sections: names }) => ({ label, sections: names.filter(isReachable) }))
    .filter((group) => group.sections.length > 0);
}

function isReachable(name: Section): boolean {
  return mayRead(sections[name].href);
}

function Place({ name, section, brandId, live }: MenuProps & { name: Section }) {
  return (
    <li>
      <a href={sectionHref(name, brandId)} aria-current={name === section ? 'page' : undefined}>
        {t(sections[name].label)}
        {name === 'incidents' && (
          <span class="count" data-live-open hidden={live === 0}>
            {live}
            <span class="unseen"> {t('not resolved')}</span>
          </span>
        )}
      </a>
    </li>
  );
}
