import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DryRunMeansRulesQuery as DryRunData } from '@/gql/graphql';
import { ScrollFocus } from '@/kit/table/ScrollFocus';
import { yuan } from '@/lib/money';

type Result = DryRunData['dryRunMeansRules'];
type Effect = Result['categories'][number];

/** Households per category: as filed, by the rules in force, and by those of the form. */
export function DryRunResult({ result }: { result: Result }) {
  const { t } = useTranslation(['means', 'vocabulary']);
  const { archives, noFigures, noStandard, changed, complete } = result;
  return (
    <div role="status">
      <p>{t('dryRun.counts', { archives, noFigures, noStandard, changed })}</p>
      {!complete && <p>{t('dryRun.incomplete', { archives })}</p>}
      <ScrollFocus>
        <Table<Effect>
          bordered
          size="small"
          rowKey="category"
          dataSource={result.categories}
          pagination={false}
          scroll={{ x: 640 }}
          style={{ maxWidth: 820 }}
          columns={[
            { title: t('explain.category'), render: (_, row) => t(`vocabulary:category.${row.category}`) },
            { title: t('dryRun.filed'), dataIndex: 'filed', align: 'right' },
            { title: t('dryRun.before'), dataIndex: 'before', align: 'right' },
            { title: t('dryRun.after'), dataIndex: 'after', align: 'right' },
            { title: t('dryRun.budget'), align: 'right', render: (_, row) => yuan(row.budget) },
          ]}
        />
      </ScrollFocus>
      <p>{t('dryRun.total', { amount: yuan(result.budget) })}</p>
    </div>
  );
}
