import { Form, Spin } from 'antd';
import { useTranslation } from 'react-i18next';
import { Card } from '@/kit/layout/Card';
import { Loaded } from '@/kit/state/Loaded';
import { EstimateView } from '../parts/EstimateView';
import type { PlanValues } from '../parts/plan';
import { useEstimate } from '../parts/useEstimate';
import styles from './Step.module.css';

interface LiveEstimateProps {
  /** Whether its page is the one shown: the others ask nothing. */
  shown: boolean;
  campaignId: string | undefined;
}

type Watched = Partial<Pick<PlanValues, 'audience' | 'standards'>>;

/** Count and cost of what the form says now. */
export function LiveEstimate({ shown, campaignId }: LiveEstimateProps) {
  const form = Form.useFormInstance<PlanValues>();
  const values = Form.useWatch((all: PlanValues) => all, { form, preserve: true }) as Watched | undefined;
  if (!shown || !values?.audience) return null;
  return <Panel plan={{ audience: values.audience, standards: values.standards ?? [] }} campaignId={campaignId} />;
}

function Panel({ plan, campaignId }: { plan: Required<Watched>; campaignId: string | undefined }) {
  const { t } = useTranslation('campaign');
  const query = useEstimate(plan, campaignId);
  return (
    <aside className={styles.sticky} aria-label={t('estimate.title')}>
      <Card title={t('estimate.title')} extra={query.isFetching && <Spin size="small" />}>
        <p className={styles.hint}>{t('estimate.hint')}</p>
        <Loaded query={query}>{(data) => <EstimateView estimate={data.audienceEstimate} />}</Loaded>
      </Card>
    </aside>
  );
}
