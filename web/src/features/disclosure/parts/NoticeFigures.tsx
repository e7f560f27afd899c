import { useTranslation } from 'react-i18next';
import { Figure, Figures } from '@/kit/basic/Figures';
import { Card } from '@/kit/layout/Card';
import { useGql } from '@/lib/graphql';
import { NoticeCountsQuery } from '../documents';

/** How many notices wait, run and end soon, and what has to be looked into. */
export function NoticeFigures() {
  const { t } = useTranslation('disclosure');
  const { data } = useGql(NoticeCountsQuery, {});
  if (!data) return null;
  const { scheduled, running, endingSoon, openObjections } = data.noticeCounts;
  return (
    <Card>
      <Figures>
        <Figure label={t('state.SCHEDULED')} value={String(scheduled)} />
        <Figure label={t('state.RUNNING')} value={String(running)} />
        <Figure label={t('endingSoon')} value={String(endingSoon)} />
        <Figure label={t('open')} value={String(openObjections)} tone={openObjections > 0 ? 'alarming' : undefined} />
      </Figures>
    </Card>
  );
}
