import { Button, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IntakeRulesQuery as RulesData } from '@/gql/graphql';
import { Can } from '@/kit/basic/Can';
import { onDemand } from '@/kit/onDemand';
import { EmptyState } from '@/kit/state/EmptyState';
import { ScrollFocus } from '@/kit/table/ScrollFocus';

export type Requirement = RulesData['documentRequirements'][number];

const AddDialog = onDemand(async () => (await import('./RequirementDialogs')).AddDialog);
const RemoveDialog = onDemand(async () => (await import('./RequirementDialogs')).RemoveDialog);

/** Papers that the union asks for beyond those that every union asks for. */
export function Requirements({ requirements }: { requirements: Requirement[] }) {
  const { t } = useTranslation(['intakeRules', 'intake', 'vocabulary']);
  const [adding, setAdding] = useState(false);
  const [removed, setRemoved] = useState<Requirement>();
  return (
    <>
      <p>{t('papersHint')}</p>
      <Can action="tenant.edit">
        <Button type="primary" size="small" onClick={() => setAdding(true)} style={{ marginBlockEnd: 8 }}>
          {t('add')}
        </Button>
      </Can>
      {requirements.length === 0 ? (
        <EmptyState title={t('none')} />
      ) : (
        <ScrollFocus>
          <Table<Requirement>
            bordered
            size="small"
            rowKey="id"
            dataSource={requirements}
            pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
            scroll={{ x: 700 }}
            columns={[
              { title: t('paper'), render: (_, row) => t(`intake:papers.kind.${row.kind}`) },
              { title: t('cause'), render: (_, row) => (row.cause ? t(`vocabulary:cause.${row.cause}`) : t('every')) },
              {
                title: t('category'),
                render: (_, row) => (row.category ? t(`vocabulary:category.${row.category}`) : t('every')),
              },
              { title: t('area'), width: 110, render: (_, row) => row.area ?? t('every') },
              { title: t('maxAge'), dataIndex: 'maxAgeMonths', align: 'right', width: 140 },
              {
                title: t('actions'),
                width: 90,
                render: (_, row) => (
                  <Can action="tenant.edit">
                    <Button danger type="link" size="small" onClick={() => setRemoved(row)}>
                      {t('remove')}
                    </Button>
                  </Can>
                ),
              },
            ]}
          />
        </ScrollFocus>
      )}
      {adding && <AddDialog onClose={() => setAdding(false)} />}
      {removed && <RemoveDialog requirement={removed} onClose={() => setRemoved(undefined)} />}
    </>
  );
}
