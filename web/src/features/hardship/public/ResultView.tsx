import { useTranslation } from 'react-i18next';
import { Button } from '@/kit/basic/Button';
import { Card } from '@/kit/layout/Card';
import { yuan } from '@/lib/money';
import { useWord } from '@/lib/words';
import { type Explanation, netFormula } from '../means/formula';
import type { CheckAnswer } from './api';
import { CheckSentences } from './CheckSentences';
import styles from './selfcheck.module.css';

interface ResultViewProps {
  answer: CheckAnswer;
  onAgain: () => void;
}

/** The answer with every number it rests on, what to bring and where to go. */
export function ResultView({ answer: { explanation, papers, sites }, onAgain }: ResultViewProps) {
  const { t } = useTranslation(['selfcheck', 'intake']);
  return (
    <div className={styles.form}>
      <Verdict explanation={explanation} />
      <Card title={t('how')}>
        <Lines title={t('incomes.title')} group="income" lines={explanation.incomes} />
        <Lines title={t('spendings.title')} group="spending" lines={explanation.spendings} />
        <p>
          {t('net')} <span className={styles.number}>{netFormula(explanation)}</span>
        </p>
        <Standard explanation={explanation} />
        <CheckSentences explanation={explanation} />
      </Card>
      <Card title={t('bring')}>
        <ul className={styles.list}>
          {papers.map((kind) => (
            <li key={kind}>{t(`intake:papers.kind.${kind}`)}</li>
          ))}
        </ul>
        <p className={styles.soft}>{t('bringHint')}</p>
      </Card>
      <Sites sites={sites} />
      <Button wide onClick={onAgain}>
        {t('again')}
      </Button>
    </div>
  );
}

function Verdict({ explanation: { satisfied, excluded, exclusions } }: { explanation: Explanation }) {
  const { t } = useTranslation(['selfcheck', 'vocabulary', 'means']);
  const word = useWord('means');
  const names = satisfied.map((category) => t(`vocabulary:category.${category}`)).join(t('and'));
  const harmful = exclusions.filter(({ harmless }) => !harmless);
  return (
    <Card title={t('result')}>
      <p role="status" className={styles.verdict}>
        {names ? t('fits', { names }) : t('fitsNone')}
      </p>
      {excluded && (
        <p className={styles.problem}>
          {t('excluded', { names: harmful.map(({ code, title }) => title || word('exclusion', code)).join(t('and')) })}
        </p>
      )}
      <p className={styles.soft}>{t('noDecision')}</p>
    </Card>
  );
}

interface LinesProps {
  title: string;
  group: 'income' | 'spending';
  lines: Explanation['incomes'] | Explanation['spendings'];
}

function Lines({ title, group, lines }: LinesProps) {
  const { t } = useTranslation(['selfcheck', 'means']);
  const word = useWord('means');
  return (
    <>
      <h3 className={styles.heading}>{title}</h3>
      {lines.length === 0 && <p className={styles.soft}>{t('nothing')}</p>}
      <ul className={styles.list}>
        {lines.map((line, i) => (
          // Lines have no identity of their own; their order is that of the form.
          <li key={i}>
            {word(group, line.kind)}{' '}
            <span className={styles.number}>
              {line.months !== null && `${yuan(line.amount)} × ${line.months} = `}
              {yuan(line.total)}
            </span>{' '}
            <span className={styles.soft}>
              {t(line.counted ? 'means:explain.counted' : 'means:explain.notCounted')} {line.documentNo}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Standard({ explanation: { standard } }: { explanation: Explanation }) {
  const { t } = useTranslation(['selfcheck', 'means']);
  if (!standard) return null;
  return (
    <p className={styles.soft}>
      {t('means:explain.standard', {
        area: standard.areaCode,
        residence: t(`means:residence.${standard.residence}`),
        monthly: yuan(standard.monthly),
        from: standard.effectiveFrom,
        document: standard.documentNo,
      })}
    </p>
  );
}

function Sites({ sites }: Pick<CheckAnswer, 'sites'>) {
  const { t } = useTranslation('selfcheck');
  return (
    <Card title={t('where')}>
      {sites.length === 0 && <p>{t('whereUnion')}</p>}
      <ul className={styles.list}>
        {sites.map(({ name, address, phone, openHours }) => (
          <li key={name}>
            <b>{name}</b>
            <br />
            {[address, openHours].filter(Boolean).join(' · ')} {phone && <a href={`tel:${phone}`}>{phone}</a>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
