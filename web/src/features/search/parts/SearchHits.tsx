import { useTranslation } from 'react-i18next';
import type { Group, Hit } from '../hits';
import styles from './SearchDialog.module.css';

interface SearchHitsProps {
  groups: readonly Group[];
  /** Place of the chosen hit among all of them. */
  active: number;
  optionId: (index: number) => string;
  onOpen: (path: string) => void;
}

/** The hits by kind, as options of the box above them. */
export function SearchHits({ groups, active, optionId, onOpen }: SearchHitsProps) {
  const { t } = useTranslation('search');
  return groups.map((group, place) => (
    <div key={group.key} role="group" aria-label={t(`group.${group.key}`)}>
      <div className={styles.group} aria-hidden>
        {t(`group.${group.key}`)}
      </div>
      {group.hits.map((hit, i) => {
        const index = before(groups, place) + i;
        return (
          <div
            key={hit.path}
            id={optionId(index)}
            role="option"
            aria-selected={index === active}
            tabIndex={-1}
            className={styles.option}
            // Before the box loses the focus.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onOpen(hit.path)}
          >
            <HitText hit={hit} />
          </div>
        );
      })}
    </div>
  ));
}

/** How many hits stand before a group. */
function before(groups: readonly Group[], place: number): number {
  return groups.slice(0, place).reduce((sum, group) => sum + group.hits.length, 0);
}

function HitText({ hit }: { hit: Hit }) {
  const { t } = useTranslation(['search', 'hardship', 'assistance', 'vocabulary']);
  switch (hit.kind) {
    case 'archive': {
      const { archive, person } = hit.hit;
      return (
        <Line
          name={archive.headName}
          beside={person ? t('person', { relation: person.relation, name: person.name }) : ''}
          facts={[archive.number, archive.idNumber.text, t(`hardship:state.${archive.state}`), archive.unit.fullName]}
        />
      );
    }
    case 'application': {
      const { number, headName, item, state, unit } = hit.application;
      return (
        <Line
          name={headName}
          beside={t(`vocabulary:aidItem.${item}`)}
          facts={[number, t(`assistance:state.${state}`), unit.fullName]}
        />
      );
    }
    case 'member': {
      const { displayName, title, login, state, unit } = hit.member;
      return (
        <Line
          name={displayName}
          beside={title}
          facts={[login, state === 'ACTIVE' ? '' : t(`memberState.${state}`), unit?.fullName]}
        />
      );
    }
    case 'more':
      return <span className={styles.more}>{t('more')}</span>;
  }
}

interface LineProps {
  name: string;
  beside: string;
  facts: readonly (string | null | undefined)[];
}

function Line({ name, beside, facts }: LineProps) {
  return (
    <>
      <span className={styles.name}>
        {name} {beside && <span className={styles.beside}>{beside}</span>}
      </span>
      <span className={styles.facts}>{facts.filter(Boolean).join(' · ')}</span>
    </>
  );
}
