import { useTranslation } from 'react-i18next';
import { Card } from '@/kit/layout/Card';
import { Loaded } from '@/kit/state/Loaded';
import { dateTimeCN } from '@/lib/date';
import { useGql } from '@/lib/graphql';
import { MeansRulesQuery } from './documents';
import { RulesEditor } from './RulesEditor';
import type { Rules } from './values';

/** The rules of the means test (测算规则): the newest in a form, which makes the next ones. */
export function Component() {
  const { t } = useTranslation(['means', 'menu']);
  const query = useGql(MeansRulesQuery, {}, { staleTime: 0, refetchOnReconnect: false });
  return (
    <>
      <h1 className="nx-unseen">{t('menu:hardship.rules')}</h1>
      <Loaded query={query}>
        {({ meansRules, meansVariables }) => {
          const newest = meansRules[0];
          return (
            newest && (
              <>
                <RulesEditor key={`${newest.ownerName} ${newest.number}`} rules={newest} variables={meansVariables} />
                <History rules={meansRules} />
              </>
            )
          );
        }}
      </Loaded>
    </>
  );
}

function History({ rules }: { rules: readonly Rules[] }) {
  const { t } = useTranslation('means');
  return (
    <Card title={t('rules.history')}>
      <ul>
        {rules.map(({ number, effectiveFrom, note, savedByName, savedAt, ownerName }) => (
          <li key={number}>
            {number === 0 ? t('explain.shippedRules') : t('rules.version', { number, from: effectiveFrom })} {note}{' '}
            {savedAt && `${savedByName} ${dateTimeCN(savedAt)}`}{' '}
            {ownerName && t('rules.inherited', { name: ownerName })}
          </li>
        ))}
      </ul>
    </Card>
  );
}
