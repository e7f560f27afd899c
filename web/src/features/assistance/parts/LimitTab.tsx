import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { readFragment } from '@/gql';
import { Loaded } from '@/kit/state/Loaded';
import { useGql } from '@/lib/graphql';
import { LimitCheckQuery, LimitExplanation as Explanation } from '../documents';
import { LimitExplanation } from './LimitExplanation';
import { RetestView } from './RetestView';
import type { Application } from './useApplication';

/** What the limits allow today, and what they allowed when it was handed in, decided and paid. */
export function LimitTab({ application: a }: { application: Application }) {
  const { t } = useTranslation('assistance');
  const decided = a.limitDecided && readFragment(Explanation, a.limitDecided);
  const paid = a.limitPaid && readFragment(Explanation, a.limitPaid);
  const submitted = a.limitSubmitted && readFragment(Explanation, a.limitSubmitted);
  return (
    <>
      {!decided && a.state !== 'WITHDRAWN' && a.state !== 'REJECTED' && a.state !== 'LAPSED' && <Now id={a.id} />}
      {paid && <LimitExplanation title={t('limit.paid')} result={paid} />}
      {a.retest && <RetestView retest={a.retest} />}
      {decided && <LimitExplanation title={t('limit.decided')} result={decided} />}
      {submitted && <LimitExplanation title={t('limit.submitted')} result={submitted} />}
    </>
  );
}

function Now({ id }: { id: string }) {
  const { t } = useTranslation('assistance');
  const query = useGql(LimitCheckQuery, { id }, { staleTime: 0 });
  return (
    <Loaded query={query}>
      {({ limitCheck }) => {
        const result = readFragment(Explanation, limitCheck);
        return (
          <>
            {!result.within && <Alert type="error" showIcon title={t('limit.over')} style={{ marginBlockEnd: 8 }} />}
            <LimitExplanation title={t('limit.now')} result={result} />
          </>
        );
      }}
    </Loaded>
  );
}
