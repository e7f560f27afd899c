import { Collapse, Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { readFragment } from '@/gql';
import type { MeansTrialPartsFragment as Trial } from '@/gql/graphql';
import { Loaded } from '@/kit/state/Loaded';
import { dateTimeCN } from '@/lib/date';
import { useGql } from '@/lib/graphql';
import { MeansTrialParts, MeansTrialsQuery } from './documents';
import { TrialResult } from './TrialResult';

const POLL_MS = 2_000;
const PERCENT = 100;

/** What was tried, the newest first and open, with its progress while it runs. */
export function Trials() {
  const query = useGql(
    MeansTrialsQuery,
    {},
    {
      staleTime: 0,
      refetchInterval: ({ state }) =>
        readFragment(MeansTrialParts, state.data?.meansTrials ?? []).some((trial) => trial.state === 'RUNNING')
          ? POLL_MS
          : false,
    },
  );
  return (
    <Loaded query={query}>
      {({ meansTrials }) => <TrialList trials={readFragment(MeansTrialParts, meansTrials)} />}
    </Loaded>
  );
}

function TrialList({ trials }: { trials: readonly Trial[] }) {
  const { t } = useTranslation('means');
  const newest = trials[0];
  if (!newest) return null;
  return (
    <Collapse
      // A new trial opens by itself.
      key={newest.id}
      style={{ marginBlockStart: 12 }}
      defaultActiveKey={newest.id}
      items={trials.map((trial) => ({
        key: trial.id,
        label: (
          <>
            {dateTimeCN(trial.createdAt)} {trial.createdByName}{' '}
            {trial.rulesNo > 0 ? t('trial.against', { number: trial.rulesNo }) : t('trial.againstShipped')}{' '}
            {t(`trial.state.${trial.state}`)}
          </>
        ),
        children: (
          <>
            {trial.state === 'RUNNING' && (
              <Progress
                percent={Math.floor((PERCENT * trial.result.tried) / Math.max(trial.total, 1))}
                aria-label={t('trial.progress')}
              />
            )}
            <TrialResult trial={trial} />
          </>
        ),
      }))}
    />
  );
}
