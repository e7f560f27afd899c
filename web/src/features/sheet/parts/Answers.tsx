import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { Tile, Tiles } from '@/kit/basic/Tiles';
import { usePageState } from '@/kit/table/usePageState';
import { ExportButton } from '@/kit/transfer/ExportButton';
import { dateTimeCN } from '@/lib/date';
import { exportProgress, startExport } from '@/lib/exports';
import styles from './Preview.module.css';
import { PreviewRows, ROW_FILTERS } from './PreviewRows';
import type { Choices, Import } from './progress';
import { ReasonTable } from './ReasonTable';
import { RESULTS } from './vocabulary';

interface AnswersProps {
  found: Import;
  choices: Choices;
  /** Absent when it was decided already. */
  onChoose?: (choices: Choices) => void;
}

const EFFECTS = ['new', 'update', 'same', 'missing'] as const;
const COUNT_OF = { OK: 'ok', WARNING: 'warning', ERROR: 'error', IGNORED: 'ignored' } as const;

/** What the answers of civil affairs say about a list, and what confirming does with them. */
export function Answers({ found, choices, onChoose }: AnswersProps) {
  const { t } = useTranslation('sheet');
  const state = usePageState(ROW_FILTERS);
  const { counts } = found;
  return (
    <>
      <p className={styles.source}>
        {t('preview.source', { file: found.fileName, who: found.createdByName, at: dateTimeCN(found.createdAt) })}
      </p>
      <Tiles label={t('preview.results')}>
        {RESULTS.map((result) => (
          <Tile
            key={result}
            picked={state.filters.result === result}
            onPick={() => state.setFilters(state.filters.result === result ? {} : { result })}
          >
            <span className={`${styles.count} ${styles[result]}`}>{counts[COUNT_OF[result]]}</span>
            <span>{t(`preview.${result}`)}</span>
          </Tile>
        ))}
      </Tiles>
      <dl className={styles.effects} aria-label={t('civil.outcome')}>
        {EFFECTS.map((effect) => (
          <div key={effect}>
            <dt>{t(`civil.${effect}`)}</dt>
            <dd>{counts[effect]}</dd>
          </div>
        ))}
      </dl>
      {onChoose && <ChoicesField {...{ found, choices, onChoose }} />}
      {found.reasons.length > 0 && (
        <ReasonTable
          reasons={found.reasons}
          chosen={state.filters.reason}
          onChoose={(reason) => state.setFilters(reason ? { reason } : {})}
        />
      )}
      <div className={styles.export}>
        <ExportButton
          title={t('civil.export')}
          start={({ purpose }) => startExport({ kind: 'CIVIL_OUTCOME', purpose, importId: found.id })}
          poll={exportProgress}
        />
      </div>
      <PreviewRows found={found} state={state} />
    </>
  );
}

function ChoicesField({ found, choices, onChoose }: Required<AnswersProps>) {
  const { t } = useTranslation('sheet');
  const { update } = found.counts;
  return (
    <>
      {update > 0 && (
        <p>
          <Checkbox
            checked={choices.updateExisting}
            onChange={({ target }) => onChoose({ ...choices, updateExisting: target.checked })}
          >
            {t('civil.updateExisting', { count: update })}
          </Checkbox>
        </p>
      )}
      <p>
        <Checkbox
          checked={choices.finishClear}
          onChange={({ target }) => onChoose({ ...choices, finishClear: target.checked })}
        >
          {t('civil.finish')}
        </Checkbox>
        <span className={styles.hint}>{t('civil.finishHint')}</span>
      </p>
    </>
  );
}
