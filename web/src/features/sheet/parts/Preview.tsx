import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import type { RowResult } from '@/gql/graphql';
import { Tile, Tiles } from '@/kit/basic/Tiles';
import { usePageState } from '@/kit/table/usePageState';
import { dateTimeCN } from '@/lib/date';
import styles from './Preview.module.css';
import { PreviewRows, ROW_FILTERS } from './PreviewRows';
import type { Import } from './progress';
import { ReasonTable } from './ReasonTable';
import { RESULTS } from './vocabulary';

interface PreviewProps {
  found: Import;
  updateExisting: boolean;
  onUpdateExisting: (yes: boolean) => void;
}

const EFFECTS = ['new', 'update', 'same', 'elsewhere'] as const;
const COUNT_OF = { OK: 'ok', WARNING: 'warning', ERROR: 'error', IGNORED: 'ignored' } as const;

/** What was found in a sheet and what confirming would do. Clicking a number or a finding shows its rows. */
export function Preview({ found, updateExisting, onUpdateExisting }: PreviewProps) {
  const { t } = useTranslation('sheet');
  const state = usePageState(ROW_FILTERS);
  const { counts } = found;
  const showResult = (result: RowResult) => state.setFilters(state.filters.result === result ? {} : { result });
  return (
    <>
      <p className={styles.source}>
        {t('preview.source', { file: found.fileName, who: found.createdByName, at: dateTimeCN(found.createdAt) })}
      </p>
      <Tiles label={t('preview.results')}>
        {RESULTS.map((result) => (
          <Tile key={result} picked={state.filters.result === result} onPick={() => showResult(result)}>
            <span className={`${styles.count} ${styles[result]}`}>{counts[COUNT_OF[result]]}</span>
            <span>{t(`preview.${result}`)}</span>
            <span className={styles.hint}>{t(`preview.resultHint.${result}`)}</span>
          </Tile>
        ))}
      </Tiles>
      <dl className={styles.effects} aria-label={t('preview.effects')}>
        {EFFECTS.map((effect) => (
          <div key={effect}>
            <dt>{t(`preview.${effect}`)}</dt>
            <dd>{counts[effect]}</dd>
          </div>
        ))}
      </dl>
      {counts.update > 0 && (
        <p>
          <Checkbox checked={updateExisting} onChange={(event) => onUpdateExisting(event.target.checked)}>
            {t('preview.updateExisting', { count: counts.update })}
          </Checkbox>
          <span className={styles.hint}>{t('preview.updateHint')}</span>
        </p>
      )}
      {found.reasons.length > 0 && (
        <ReasonTable
          reasons={found.reasons}
          chosen={state.filters.reason}
          onChoose={(reason) => state.setFilters(reason ? { reason } : {})}
        />
      )}
      <PreviewRows found={found} state={state} />
    </>
  );
}
