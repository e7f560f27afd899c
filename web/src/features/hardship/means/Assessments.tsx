import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readFragment } from '@/gql';
import { StatusTag } from '@/kit/basic/StatusTag';
import { onDemand } from '@/kit/onDemand';
import { dateTimeCN } from '@/lib/date';
import type { Archive } from '../parts/useArchive';
import { MeansExplanationParts } from './documents';
import { netFormula } from './formula';
import styles from './means.module.css';
import type { MeansTest } from './values';

const ConfirmDialog = onDemand(async () => (await import('./ConfirmDialog')).ConfirmDialog);

const AssessmentDialog = onDemand(async () => (await import('./AssessmentDialog')).AssessmentDialog);

interface AssessmentsProps {
  archive: Archive;
  test: MeansTest;
}

/** The tests that were made, the newest first, with what people decided (测算记录). */
export function Assessments({ archive, test }: AssessmentsProps) {
  const { t } = useTranslation('means');
  const [confirming, setConfirming] = useState(false);
  const [opened, setOpened] = useState<Assessment>();
  const newest = test.assessments[0];
  if (!newest) return null;
  return (
    <section>
      <h3 className={styles.title}>{t('assessment.title')}</h3>
      {!test.current && <p>{t('assessment.outdated')}</p>}
      <div className={styles.scroll} role="region" aria-label={t('assessment.title')} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('assessment.madeAt')}</th>
              <th scope="col">{t('explain.net')}</th>
              <th scope="col">{t('explain.proposed')}</th>
              <th scope="col">{t('assessment.confirmed')}</th>
            </tr>
          </thead>
          <tbody>
            {test.assessments.map((assessment) => (
              <Row key={assessment.id} assessment={assessment} onOpen={() => setOpened(assessment)} />
            ))}
          </tbody>
        </table>
      </div>
      {test.viewerCan.includes('confirm') && (
        <Button type="primary" onClick={() => setConfirming(true)}>
          {t('confirm.open')}
        </Button>
      )}
      {opened && <AssessmentDialog archive={archive} assessment={opened} onClose={() => setOpened(undefined)} />}
      {confirming && <ConfirmDialog archive={archive} assessment={newest} onClose={() => setConfirming(false)} />}
    </section>
  );
}

interface RowProps {
  assessment: Assessment;
  onOpen: () => void;
}

function Row({ assessment: { madeAt, madeByName, explanation, confirmation }, onOpen }: RowProps) {
  const { t } = useTranslation(['means', 'vocabulary']);
  const parts = readFragment(MeansExplanationParts, explanation);
  const found = parts.proposed
    ? t(`vocabulary:category.${parts.proposed}`)
    : t(parts.excluded ? 'explain.excluded' : 'explain.undecided');
  return (
    <tr>
      <td>
        {dateTimeCN(madeAt)} {madeByName}{' '}
        <Button type="link" size="small" onClick={onOpen}>
          {t('assessment.open')}
        </Button>
      </td>
      <td className={styles.formula}>{netFormula(parts)}</td>
      <td>{found}</td>
      <td>
        {confirmation ? (
          <>
            <StatusTag tone="success">{t(`vocabulary:category.${confirmation.category}`)}</StatusTag>{' '}
            {confirmation.byName} {dateTimeCN(confirmation.at)} {confirmation.reason}
          </>
        ) : (
          t('assessment.waiting')
        )}
      </td>
    </tr>
  );
}

export type Assessment = MeansTest['assessments'][number];
