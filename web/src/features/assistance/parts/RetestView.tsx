import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { yuan } from '@/lib/money';
import type { Application } from './useApplication';

/** The household tested again with the aid that it was given since its means were confirmed (再次救助复测). */
export function RetestView({ retest }: { retest: NonNullable<Application['retest']> }) {
  const { t } = useTranslation(['assistance', 'vocabulary']);
  const { since, income, spending, net, persons, standard, filed, proposed, changed } = retest;
  return (
    <section>
      <h3>{t('retest.title')}</h3>
      <p>{t('retest.since', { amount: yuan(since) })}</p>
      <p>{t('retest.net', { income: yuan(income), spending: yuan(spending), net: yuan(net), persons })}</p>
      {standard && <p>{t('retest.line', { monthly: yuan(standard.monthly), document: standard.documentNo })}</p>}
      <Alert
        showIcon
        type={changed ? 'warning' : 'info'}
        style={{ marginBlockEnd: 8 }}
        title={t(changed ? 'retest.changed' : 'retest.unchanged', {
          filed: t(`vocabulary:category.${filed}`),
          proposed: proposed ? t(`vocabulary:category.${proposed}`) : t('retest.undecided'),
        })}
      />
    </section>
  );
}
