import { Button, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LimitRulesQuery as LimitRulesData } from '@/gql/graphql';
import { Can } from '@/kit/basic/Can';
import { Card } from '@/kit/layout/Card';
import { onDemand } from '@/kit/onDemand';
import { EmptyState } from '@/kit/state/EmptyState';
import { Loaded } from '@/kit/state/Loaded';
import { ScrollFocus } from '@/kit/table/ScrollFocus';
import { useGql } from '@/lib/graphql';
import { LimitRulesQuery } from '../documents';
import { useLimitColumns } from '../parts/useLimitColumns';

const AddLimitDialog = onDemand(async () => (await import('../parts/AddLimitDialog')).AddLimitDialog);
const LimitDialog = onDemand(async () => (await import('../parts/LimitDialog')).LimitDialog);

export type LimitRule = LimitRulesData['limitRules'][number];

/** The limits of aid that the union keeps (限额标准). */
export function Component() {
  const { t } = useTranslation(['assistance', 'menu']);
  const query = useGql(LimitRulesQuery, {});
  const [dialog, setDialog] = useState<LimitRule | 'adopt'>();
  const [adding, setAdding] = useState(false);
  return (
    <>
      <h1 className="nx-unseen">{t('menu:assistance.limits')}</h1>
      <Loaded query={query}>
        {({ limitRules }) =>
          limitRules.length === 0 ? (
            <EmptyState
              title={t('limits.empty')}
              hint={t('limits.emptyHint')}
              action={
                <Can action="limit.edit">
                  <Button type="primary" onClick={() => setDialog('adopt')}>
                    {t('limits.adopt')}
                  </Button>
                </Can>
              }
            />
          ) : (
            <Card
              title={t('menu:assistance.limits')}
              extra={
                <Can action="limit.edit">
                  <Button onClick={() => setAdding(true)}>{t('limits.add')}</Button>
                </Can>
              }
            >
              <Rules rules={limitRules} onEnd={setDialog} />
            </Card>
          )
        }
      </Loaded>
      {adding && <AddLimitDialog onClose={() => setAdding(false)} />}
      {dialog && <LimitDialog rule={dialog} onClose={() => setDialog(undefined)} />}
    </>
  );
}

function Rules({ rules, onEnd }: { rules: LimitRule[]; onEnd: (rule: LimitRule) => void }) {
  return (
    <ScrollFocus>
      <Table<LimitRule>
        size="small"
        rowKey={(row) => row.id}
        columns={useLimitColumns(onEnd)}
        dataSource={rules}
        pagination={false}
        scroll={{ x: 'max-content' }}
      />
    </ScrollFocus>
  );
}
