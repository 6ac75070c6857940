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
      {groups.map(({ label, sections: names }) => (
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
        {mainSections.map((name) => (
          <Place name={name} {...props} />
        ))}
      </ul>
    </nav>
  );
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
