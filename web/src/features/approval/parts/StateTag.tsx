import { useTranslation } from 'react-i18next';
import type { ApprovalState } from '@/gql/graphql';
import { StatusTag, type Tone } from '@/kit/basic/StatusTag';

const TONES: Record<ApprovalState, Tone> = {
  PENDING: 'info',
  APPROVED: 'success',
  REJECTED: 'danger',
  RETURNED: 'warning',
  WITHDRAWN: 'neutral',
};

interface Standing {
  state: ApprovalState;
  blocked: boolean;
  overdue: boolean;
  referredTo: string;
}

/** Where a case stands, with what hinders it. */
export function StateTag({ one }: { one: Standing }) {
  const { t } = useTranslation('approval');
  return (
    <>
      <StatusTag tone={TONES[one.state]}>{t(`state.${one.state}`)}</StatusTag>{' '}
      {one.referredTo && <StatusTag tone="info">{t('referredTo', { union: one.referredTo })}</StatusTag>}{' '}
      {one.blocked && <StatusTag tone="danger">{t('blocked')}</StatusTag>}{' '}
      {one.overdue && <StatusTag tone="danger">{t('overdue')}</StatusTag>}
    </>
  );
}
