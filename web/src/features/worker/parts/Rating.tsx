import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/kit/basic/Button';
import { TextAreaField } from '@/kit/basic/Field';
import { SegmentedChoice } from '@/kit/basic/SegmentedChoice';
import { toast } from '@/kit/basic/toast';
import { useGqlMutation } from '@/lib/graphql';
import { RateOwnAid } from '../documents';
import type { OwnApplication } from './form';
import styles from './worker.module.css';

const SCORES = ['5', '4', '3', '2', '1'] as const;

/** How satisfied the household is: asked once it has the aid, shown afterwards. */
export function Rating({ application }: { application: OwnApplication }) {
  const { t } = useTranslation('worker');
  return (
    <section className={styles.section} aria-label={t('rating.title')}>
      <h3 className={styles.heading}>{t('rating.title')}</h3>
      {application.feedback.map(({ id, score, comment }) => (
        <p key={id}>
          {t('rating.given', { words: t(`rating.score.s${score as 1 | 2 | 3 | 4 | 5}`) })} {comment}
        </p>
      ))}
      {application.canRate && <RatingForm id={application.id} />}
    </section>
  );
}

function RatingForm({ id }: { id: string }) {
  const { t } = useTranslation('worker');
  const [score, setScore] = useState<(typeof SCORES)[number]>('5');
  const [comment, setComment] = useState('');
  const rate = useGqlMutation(RateOwnAid, { invalidates: ['OwnHome'], onSuccess: () => toast(t('rating.thanks')) });
  return (
    <>
      <p className={styles.soft}>{t('rating.hint')}</p>
      <SegmentedChoice
        label={t('rating.title')}
        value={score}
        options={SCORES.map((value) => ({ value, label: t(`rating.score.s${value}`) }))}
        onChange={setScore}
      />
      <TextAreaField
        label={t('rating.comment')}
        maxLength={500}
        value={comment}
        onChange={(event) => setComment(event.target.value)}
      />
      {rate.error && <p className={styles.problem}>{rate.error.message}</p>}
      <div className={styles.buttons}>
        <Button
          kind="primary"
          wide
          busy={rate.isPending}
          onClick={() => rate.mutate({ input: { applicationId: id, score: Number(score), comment } })}
        >
          {t('rating.send')}
        </Button>
      </div>
    </>
  );
}
