import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SegmentedChoice } from '@/kit/basic/SegmentedChoice';
import { Button } from 'antd';
import { onDemand } from '@/kit/onDemand';
import { usePageState } from '@/kit/table/usePageState';
import { Batches } from './Batches';
import { Candidates } from './Candidates';

const MakeDialog = onDemand(async () => (await import('./MakeDialog')).MakeDialog);

const FILTERS = ['view', 'state', 'readiness'] as const;
const VIEWS = ['batches', 'households'] as const;

/** Lists for civil affairs (家庭经济状况核对名单), and the households that stand at the check. */
export function Component() {
  const { t } = useTranslation(['civil', 'menu']);
  const state = usePageState(FILTERS);
  const [making, setMaking] = useState<{ picked?: readonly string[] }>();
  const view = state.filters.view === 'households' ? 'households' : 'batches';
  const actions = (
    <>
      <SegmentedChoice
        label={t('view')}
        value={view}
        options={VIEWS.map((value) => ({ value, label: t(value) }))}
        onChange={(value) => state.setFilters({ view: value })}
      />
      <Button type="primary" onClick={() => setMaking({})}>
        {t('make.button')}
      </Button>
    </>
  );
  return (
    <>
      <h1 className="nx-unseen">{t('menu:hardship.civilChecks')}</h1>
      {view === 'households' ? (
        <Candidates {...{ state, actions }} onPick={(picked) => setMaking({ picked })} />
      ) : (
        <Batches {...{ state, actions }} />
      )}
      {making && <MakeDialog picked={making.picked} onClose={() => setMaking(undefined)} />}
    </>
  );
}
