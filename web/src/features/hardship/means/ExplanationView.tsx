import { useTranslation } from 'react-i18next';
import { readFragment, type FragmentType } from '@/gql';
import { StatusTag } from '@/kit/basic/StatusTag';
import { yuan } from '@/lib/money';
import { useWord } from '@/lib/words';
import type { Archive } from '../parts/useArchive';
import { CheckTable } from './CheckTable';
import { CountedTable } from './CountedTable';
import { MeansExplanationParts } from './documents';
import { type Explanation, netFormula } from './formula';
import { LabourTable } from './LabourTable';
import styles from './means.module.css';
import { PaperLinks } from './PaperLinks';

interface ExplanationViewProps {
  explanation: FragmentType<typeof MeansExplanationParts>;
  archive: Archive;
}

/** A test with every number that it used, to be followed with a pencil (测算过程). */
export function ExplanationView({ explanation: parts, archive }: ExplanationViewProps) {
  const { t } = useTranslation(['means', 'vocabulary']);
  const explanation = readFragment(MeansExplanationParts, parts);
  const { proposed, excluded } = explanation;
  return (
    <section aria-label={t('explain.title')} aria-live="polite">
      <h3 className={styles.title}>{t('explain.title')}</h3>
      <p>
        {t('explain.proposed')}{' '}
        <StatusTag tone={excluded ? 'danger' : proposed && proposed !== 'WATCH' ? 'info' : 'neutral'}>
          {excluded ? t('explain.excluded') : proposed ? t(`vocabulary:category.${proposed}`) : t('explain.undecided')}
        </StatusTag>
      </p>
      <CountedTable title={t('lines.incomes')} group="income" lines={explanation.incomes} archive={archive} />
      <LabourTable lines={explanation.labour} archive={archive} />
      <CountedTable title={t('lines.spendings')} group="spending" lines={explanation.spendings} archive={archive} />
      <h4 className={styles.title}>{t('explain.net')}</h4>
      <p className={styles.formula}>{netFormula(explanation)}</p>
      {explanation.causeCost !== '0' && (
        <p className={styles.formula}>{t('explain.causeCost', { amount: yuan(explanation.causeCost) })}</p>
      )}
      <Standard explanation={explanation} />
      <CheckTable explanation={explanation} />
      <Exclusions found={explanation.exclusions} />
    </section>
  );
}

function Standard({ explanation: { standard, rulesNo } }: { explanation: Explanation }) {
  const { t } = useTranslation('means');
  return (
    <p className={styles.soft}>
      {standard
        ? t('explain.standard', {
            area: standard.areaCode,
            residence: t(`residence.${standard.residence}`),
            monthly: yuan(standard.monthly),
            from: standard.effectiveFrom,
            document: standard.documentNo,
          })
        : t('explain.noStandard')}{' '}
      {rulesNo > 0 ? t('explain.rules', { number: rulesNo }) : t('explain.shippedRules')}
    </p>
  );
}

function Exclusions({ found }: { found: Explanation['exclusions'] }) {
  const { t } = useTranslation('means');
  const word = useWord('means');
  if (found.length === 0) return null;
  return (
    <ul>
      {found.map(({ code, title, exception, harmless, note, evidence }) => (
        <li key={code}>
          {title || word('exclusion', code)}{' '}
          {harmless ? t('explain.harmless', { exception: word('exception', exception) }) : t('explain.harmful')}
          {note && <span className={styles.soft}> {note}</span>}
          <PaperLinks papers={evidence} />
        </li>
      ))}
    </ul>
  );
}
