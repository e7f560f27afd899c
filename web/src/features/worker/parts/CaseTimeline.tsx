import { useTranslation } from 'react-i18next';
import { ApprovalTimeline } from '@/kit/approval/ApprovalTimeline';
import { dateTimeCN } from '@/lib/date';

import type { OwnArchive } from './form';
import { useCaseWord } from './words';
import styles from './worker.module.css';

interface CaseTimelineProps {
  group: 'archiveState' | 'aidState';
  steps: OwnArchive['steps'];
  next: OwnArchive['next'] | undefined;
}

const ENDED_BADLY = ['REJECTED', 'LAPSED'];
const BACK = ['RETURNED', 'NEED_MORE'];

/** What happened to a case, and who is next until when. */
export function CaseTimeline({ group, steps, next }: CaseTimelineProps) {
  const word = useCaseWord();
  const say = useNext();
  const rows = steps.map(({ at, state, note }, i) => ({
    id: String(i),
    title: word(group, state),
    label: null,
    state: ENDED_BADLY.includes(state)
      ? ('rejected' as const)
      : BACK.includes(state)
        ? ('returned' as const)
        : next && i === steps.length - 1
          ? ('current' as const)
          : ('done' as const),
    at: dateTimeCN(at),
    ...(note && { comment: note }),
  }));
  return (
    <div className={styles.timeline}>
      <ApprovalTimeline steps={rows} {...(next && { next: say(next) })} />
    </div>
  );
}

/** Who is next, in one sentence without names. */
function useNext() {
  const { t } = useTranslation(['worker', 'vocabulary']);
  return (next: NonNullable<OwnArchive['next']>) => {
    const who = next.referredTo
      ? t('next.referred', { union: next.referredTo })
      : next.role
        ? t('next.decider', { role: t(`vocabulary:role.${next.role}`) })
        : t(`next.${next.who}`, { unit: next.unitName ?? '' });
    const due = next.dueOn ? t(next.overdue ? 'next.overdue' : 'next.due', { date: next.dueOn }) : '';
    return t('next.is', { who }) + due;
  };
}
