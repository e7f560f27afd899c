import { useTranslation } from 'react-i18next';
import { StatusTag, type Tone } from '@/kit/basic/StatusTag';
import styles from './ApprovalTimeline.module.css';

export type ApprovalStepState = 'done' | 'current' | 'waiting' | 'returned' | 'rejected';

/** One step of an approval (审批进度). */
export interface ApprovalStep {
  id: string;
  title: string;
  state: ApprovalStepState;
  /** Who decided, or who has to. */
  actor?: string;
  /** When it was decided, already formatted. */
  at?: string;
  /** Word for the state of a step that is no decision; null: the title says it; absent: the decision's own. */
  label?: string | null;
  /** The opinion given (意见). */
  comment?: string;
}

const TONES: Record<ApprovalStepState, Tone> = {
  done: 'success',
  current: 'info',
  waiting: 'neutral',
  returned: 'warning',
  rejected: 'danger',
};

interface ApprovalTimelineProps {
  steps: readonly ApprovalStep[];
  /** What happens next, in one sentence: who will decide after this. */
  next?: string;
}

/** Who decided what and when, from the first step to those still to come. */
export function ApprovalTimeline({ steps, next }: ApprovalTimelineProps) {
  const { t } = useTranslation('kit');
  return (
    <>
      <ol className={styles.timeline} aria-label={t('approval.label')}>
        {steps.map((step) => (
          <li
            key={step.id}
            className={`${styles.step} ${styles[step.state]}`}
            aria-current={step.state === 'current' ? 'step' : undefined}
          >
            <div className={styles.head}>
              <span className={styles.title}>{step.title}</span>
              {step.label !== null && (
                <StatusTag tone={TONES[step.state]}>{step.label ?? t(`approval.${step.state}`)}</StatusTag>
              )}
            </div>
            {(step.actor ?? step.at) && (
              <div className={styles.meta}>
                {step.actor} {step.at && <time>{step.at}</time>}
              </div>
            )}
            {step.comment && <blockquote className={styles.comment}>{step.comment}</blockquote>}
          </li>
        ))}
      </ol>
      {next && <p className={styles.next}>{next}</p>}
    </>
  );
}
