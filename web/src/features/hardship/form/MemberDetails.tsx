import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { todayCN } from '@/lib/date';
import type { Archive } from '../parts/useArchive';
import { type CellProps, CodeCell, DisabilityCell, NumberCell, SecretCell } from './MemberCells';
import styles from './MembersField.module.css';
import type { PersonValues } from './values';

/** What the printed form asks about a member besides the line: schooling, disability and the like. */
export function MemberDetails({ row, stored }: CellProps & { stored: Archive['members'] }) {
  const { t } = useTranslation('hardship');
  const cell = (field: Exclude<keyof PersonValues, 'id'>, control: ReactNode) => (
    <div>
      <span className={styles.caption} aria-hidden>
        {t(`person.${field}`)}
      </span>
      {control}
    </div>
  );
  return (
    <details>
      <summary>{t('person.more')}</summary>
      <div className={styles.details}>
        {cell('political', <CodeCell row={row} field="political" />)}
        {cell('education', <CodeCell row={row} field="education" />)}
        {cell(
          'enrolledYear',
          <NumberCell row={row} field="enrolledYear" min={1950} max={Number(todayCN().slice(0, 4))} />,
        )}
        {cell('studyYears', <NumberCell row={row} field="studyYears" min={1} max={10} />)}
        {cell('modelWorker', <CodeCell row={row} field="modelWorker" />)}
        {cell('health', <SecretCell row={row} field="health" stored={stored} />)}
        {cell('hasDisability', <DisabilityCell row={row} />)}
        {cell('disabilityType', <SecretCell row={row} field="disabilityType" stored={stored} />)}
        {cell('disabilityCertificate', <SecretCell row={row} field="disabilityCertificate" stored={stored} />)}
      </div>
    </details>
  );
}
