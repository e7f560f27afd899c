import { useTranslation } from 'react-i18next';
import { SegmentedChoice } from '@/kit/basic/SegmentedChoice';
import { usePageState } from '@/kit/table/usePageState';
import { DueList } from './DueList';
import { Registers } from './Registers';

const FILTERS = ['tab', 'state'] as const;
const TABS = ['due', 'registers'] as const;

/** Archives that were kept long enough, and what became of those before them (鉴定销毁). */
export function Component() {
  const { t } = useTranslation(['disposal', 'menu']);
  const state = usePageState(FILTERS);
  const tab = state.filters.tab === 'registers' ? 'registers' : 'due';
  return (
    <>
      <h1 className="nx-unseen">{t('menu:hardship.disposal')}</h1>
      <div style={{ marginBlockEnd: 12 }}>
        <SegmentedChoice
          label={t('tabs')}
          value={tab}
          options={TABS.map((value) => ({ value, label: t(`tab.${value}`) }))}
          onChange={(value) => state.setFilters({ tab: value })}
        />
      </div>
      {tab === 'due' ? <DueList state={state} /> : <Registers state={state} />}
    </>
  );
}

export type DisposalPageState = ReturnType<typeof usePageState<(typeof FILTERS)[number]>>;
