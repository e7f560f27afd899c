import { useTranslation } from 'react-i18next';
import type { EntryState, NoticeState, ObjectionState } from '@/gql/graphql';
import { StatusTag, type Tone } from '@/kit/basic/StatusTag';

const NOTICE: Record<NoticeState, Tone> = { SCHEDULED: 'warning', RUNNING: 'info', ENDED: 'neutral' };

const ENTRY: Record<EntryState, Tone> = {
  SHOWN: 'info',
  OBJECTED: 'warning',
  CLEAR: 'success',
  UPHELD: 'danger',
  DISMISSED: 'neutral',
  WITHDRAWN: 'neutral',
};

const OBJECTION: Record<ObjectionState, Tone> = {
  RECEIVED: 'danger',
  INVESTIGATING: 'warning',
  UPHELD: 'neutral',
  DISMISSED: 'neutral',
};

export function NoticeStateTag({ state }: { state: NoticeState }) {
  const { t } = useTranslation('disclosure');
  return <StatusTag tone={NOTICE[state]}>{t(`state.${state}`)}</StatusTag>;
}

/** State of an entry; one on a notice that has not begun waits like it. */
export function EntryStateTag({ state, notice }: { state: EntryState; notice: NoticeState }) {
  const { t } = useTranslation('disclosure');
  if (state === 'SHOWN' && notice === 'SCHEDULED') return <NoticeStateTag state={notice} />;
  return <StatusTag tone={ENTRY[state]}>{t(`entryState.${state}`)}</StatusTag>;
}

export function ObjectionStateTag({ state }: { state: ObjectionState }) {
  const { t } = useTranslation('disclosure');
  return <StatusTag tone={OBJECTION[state]}>{t(`objectionState.${state}`)}</StatusTag>;
}
