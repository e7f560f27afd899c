import { Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { Card } from '@/kit/layout/Card';
import { yuan } from '@/lib/money';
import { Figure, Figures } from '@/kit/basic/Figures';
import type { Run } from './run';
import styles from './RunFigures.module.css';

/** How far a run is: the list while it is made, then visits and money. */
export function RunFigures({ run }: { run: Run }) {
  const { t } = useTranslation('run');
  const { progress } = run;
  const expanding = run.state === 'EXPANDING';
  const done = expanding ? progress.planned : progress.received;
  const all = expanding ? progress.expected : progress.planned;
  return (
    <Card>
      <div role="status" aria-live="polite">
        <Progress
          percent={all > 0 ? Math.floor((100 * done) / all) : 0}
          status={expanding ? 'active' : 'normal'}
          aria-label={t(expanding ? 'progress.expanding' : 'progress.visiting')}
        />
        <p className={styles.line}>
          {t(expanding ? 'progress.expandingText' : 'progress.visitingText', { done, all })}
        </p>
      </div>
      <Figures>
        {(['planned', 'received', 'undelivered', 'unassigned', 'overdue', 'removed'] as const).map((name) => (
          <Figure
            key={name}
            label={t(`figure.${name}`)}
            value={String(progress[name])}
            tone={name === 'overdue' && progress.overdue > 0 ? 'alarming' : undefined}
          />
        ))}
        <Figure label={t('figure.cashPlanned')} value={yuan(progress.cashPlannedFen)} />
        <Figure label={t('figure.cashReceived')} value={yuan(progress.cashReceivedFen)} />
        <Figure label={t('figure.goodsReceived')} value={yuan(progress.goodsReceivedFen)} />
      </Figures>
      <Skipped run={run} />
    </Card>
  );
}

function Skipped({ run }: { run: Run }) {
  const { t } = useTranslation('run');
  const { skippedListed, skippedElsewhere } = run.progress;
  if (skippedListed + skippedElsewhere === 0) return null;
  return (
    <p className={styles.skipped}>
      {skippedListed > 0 && t('progress.skippedListed', { count: skippedListed })}{' '}
      {skippedElsewhere > 0 && t('progress.skippedElsewhere', { count: skippedElsewhere })}
    </p>
  );
}
