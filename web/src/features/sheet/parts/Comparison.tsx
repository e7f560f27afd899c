import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { Tile, Tiles } from '@/kit/basic/Tiles';
import { usePageState } from '@/kit/table/usePageState';
import { ExportButton } from '@/kit/transfer/ExportButton';
import { dateTimeCN } from '@/lib/date';
import { exportProgress, startExport } from '@/lib/exports';
import styles from './Preview.module.css';
import { PreviewRows, ROW_FILTERS } from './PreviewRows';
import type { Import } from './progress';
import { ReasonTable } from './ReasonTable';
import { OUTCOMES } from './vocabulary';

interface ComparisonProps {
  found: Import;
  /** Absent when it was decided already. */
  onMarkDiffering?: (yes: boolean) => void;
  markDiffering?: boolean;
}

const COUNT_OF = { filed: 'filed', differs: 'differs', missing: 'missing', not_here: 'notHere' } as const;
const TONE_OF = { filed: 'OK', differs: 'WARNING', missing: 'ERROR', not_here: 'IGNORED' } as const;

/** What a list of the national system and the archives on file say of each other (与全国系统核对). */
export function Comparison({ found, markDiffering = false, onMarkDiffering }: ComparisonProps) {
  const { t } = useTranslation('sheet');
  const state = usePageState(ROW_FILTERS);
  const { counts } = found;
  return (
    <>
      <p className={styles.source}>
        {t('preview.source', { file: found.fileName, who: found.createdByName, at: dateTimeCN(found.createdAt) })}
      </p>
      <Tiles label={t('compare.outcome')}>
        {OUTCOMES.map((outcome) => (
          <Tile
            key={outcome}
            picked={state.filters.effect === outcome}
            onPick={() => state.setFilters(state.filters.effect === outcome ? {} : { effect: outcome })}
          >
            <span className={`${styles.count} ${styles[TONE_OF[outcome]]}`}>{counts[COUNT_OF[outcome]]}</span>
            <span>{t(`compare.${outcome}`)}</span>
            <span className={styles.hint}>{t(`compare.hint.${outcome}`)}</span>
          </Tile>
        ))}
      </Tiles>
      {onMarkDiffering && counts.differs > 0 && (
        <p>
          <Checkbox checked={markDiffering} onChange={(event) => onMarkDiffering(event.target.checked)}>
            {t('compare.markDiffering', { count: counts.differs })}
          </Checkbox>
        </p>
      )}
      {found.reasons.length > 0 && (
        <ReasonTable
          reasons={found.reasons}
          chosen={state.filters.reason}
          onChoose={(reason) => state.setFilters(reason ? { reason } : {})}
        />
      )}
      <div className={styles.export}>
        <ExportButton
          title={t('compare.export')}
          start={({ purpose }) => startExport({ kind: 'NATIONAL_COMPARISON', purpose, importId: found.id })}
          poll={exportProgress}
        />
      </div>
      <PreviewRows found={found} state={state} />
    </>
  );
}
