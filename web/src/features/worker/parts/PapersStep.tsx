import { useTranslation } from 'react-i18next';
import type { ArchivePaperKind } from '@/gql/graphql';
import { Button } from '@/kit/basic/Button';
import { StatusTag } from '@/kit/basic/StatusTag';
import { Card } from '@/kit/layout/Card';

import { Check } from './Check';
import { CONSENTS, NEEDED } from './form';
import { PaperPicker } from './PaperPicker';
import { PAPER_KINDS } from './papers';
import type { StepProps } from './steps';
import { useCaseWord } from './words';
import styles from './worker.module.css';

interface PapersStepProps extends StepProps<'papers'> {
  /** Saves at once: a file that was uploaded must survive a reload. */
  onUploaded: (paper: PapersStepProps['value']['papers'][number]) => Promise<void>;
}

/** Step 4: papers, consents, and the applicant's word. */
export function PapersStep({ value, problem, onChange, onUploaded }: PapersStepProps) {
  const { t } = useTranslation('worker');
  const word = useCaseWord();
  const agree = (purpose: (typeof CONSENTS)[number], agreed: boolean) =>
    onChange({ ...value, consents: value.consents.filter((p) => p !== purpose).concat(agreed ? [purpose] : []) });
  return (
    <>
      <Card title={t('papers.title')}>
        <p className={styles.soft}>{t('papers.hint')}</p>
        <ul className={styles.list} hidden={value.papers.length === 0}>
          {value.papers.map((paper, i) => (
            <li key={paper.attachmentId} className={styles.row}>
              <span>
                {word('paperKind', paper.kind)} <StatusTag tone="success">{t('papers.uploaded')}</StatusTag>
              </span>
              <Button
                kind="text"
                onClick={() => onChange({ ...value, papers: value.papers.filter((_, k) => k !== i) })}
              >
                {t('papers.remove')}
              </Button>
            </li>
          ))}
        </ul>
        <PaperPicker
          kinds={PAPER_KINDS.map((kind) => ({ value: kind, label: word('paperKind', kind) }))}
          onUploaded={(kind, attachmentId) => onUploaded({ kind: kind as ArchivePaperKind, attachmentId })}
        />
      </Card>
      <Card title={t('consent.title')}>
        {CONSENTS.map((purpose) => (
          <Check key={purpose} checked={value.consents.includes(purpose)} onChange={(agreed) => agree(purpose, agreed)}>
            {NEEDED.includes(purpose) && <b>{t('consent.needed')} </b>}
            {t(`consent.text.${purpose}`)}
          </Check>
        ))}
        {problem('consents') && !NEEDED.every((purpose) => value.consents.some((p) => p === purpose)) && (
          <p className={styles.problem}>{t('consent.missing')}</p>
        )}
        <p className={styles.soft}>{t('consent.others')}</p>
      </Card>
      <Card title={t('declare.title')}>
        <Check checked={value.declared} onChange={(declared) => onChange({ ...value, declared })}>
          {t('declare.text')}
        </Check>
        {problem('declared') && !value.declared && <p className={styles.problem}>{t('declare.missing')}</p>}
      </Card>
    </>
  );
}
