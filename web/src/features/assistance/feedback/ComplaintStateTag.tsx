import { useTranslation } from 'react-i18next';
import type { ComplaintState } from '@/gql/graphql';
import { StatusTag, type Tone } from '@/kit/basic/StatusTag';

const TONES: Record<ComplaintState, Tone> = {
  RECEIVED: 'warning',
  ANSWERED: 'success',
  APPEALED: 'warning',
  FINAL: 'success',
  WITHDRAWN: 'neutral',
};

export const COMPLAINT_STATES = Object.keys(TONES) as ComplaintState[];

interface ComplaintStateTagProps {
  complaint: { state: ComplaintState; overdue: boolean; upheld: boolean | null };
}

/** Where a complaint stands, whether it is late, and whether it was right. */
export function ComplaintStateTag({ complaint: c }: ComplaintStateTagProps) {
  const { t } = useTranslation('feedback');
  return (
    <>
      <StatusTag tone={TONES[c.state]}>{t(`complaintState.${c.state}`)}</StatusTag>{' '}
      {c.overdue && <StatusTag tone="danger">{t('overdue')}</StatusTag>}
      {c.upheld !== null && <StatusTag tone="neutral">{t(c.upheld ? 'upheld' : 'notUpheld')}</StatusTag>}
    </>
  );
}
