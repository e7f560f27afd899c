import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { HardshipCategory, MeansTrialPartsFragment as Trial } from '@/gql/graphql';
import { ScrollFocus } from '@/kit/table/ScrollFocus';
import { yuan } from '@/lib/money';
import { TrialHouseholds } from './TrialHouseholds';

type Effect = Trial['result']['categories'][number];

/** Households per category as filed, by the rules in force and by those that were tried, and who changes. */
export function TrialResult({ trial }: { trial: Trial }) {
  const { t } = useTranslation(['means', 'vocabulary']);
  const nameOf = useCategoryName();
  const { tried, noFigures, noStandard, changed, categories, moves, budget } = trial.result;
  return (
    <div role="status">
      <p>{t('trial.counts', { tried, noFigures, noStandard, changed })}</p>
      <ScrollFocus>
        <Table<Effect>
          bordered
          size="small"
          rowKey="category"
          dataSource={categories}
          pagination={false}
          scroll={{ x: 760 }}
          style={{ maxWidth: 960 }}
          columns={[
            { title: t('explain.category'), render: (_, row) => t(`vocabulary:category.${row.category}`) },
            { title: t('trial.filed'), dataIndex: 'filed', align: 'right' },
            { title: t('trial.before'), dataIndex: 'before', align: 'right' },
            { title: t('trial.after'), dataIndex: 'after', align: 'right' },
            { title: t('trial.entered'), dataIndex: 'entered', align: 'right' },
            { title: t('trial.left'), dataIndex: 'left', align: 'right' },
            { title: t('trial.budget'), align: 'right', render: (_, row) => yuan(row.budget) },
          ]}
        />
      </ScrollFocus>
      <p>{t('trial.total', { amount: yuan(budget) })}</p>
      <ul>
        {moves.map(({ from, to, households }) => (
          <li key={`${from} ${to}`}>{t('trial.move', { from: nameOf(from), to: nameOf(to), households })}</li>
        ))}
      </ul>
      {changed > 0 && trial.state === 'DONE' && <TrialHouseholds id={trial.id} />}
    </div>
  );
}

/** A category in words; null is that none was proposed. */
export function useCategoryName(): (category: HardshipCategory | null) => string {
  const { t } = useTranslation(['means', 'vocabulary']);
  return (category) => (category ? t(`vocabulary:category.${category}`) : t('trial.none'));
}
