import { Button, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DibaoStandardsQuery as StandardsData } from '@/gql/graphql';
import { Can } from '@/kit/basic/Can';
import { LinkButton } from '@/kit/basic/LinkButton';
import { StatusTag } from '@/kit/basic/StatusTag';
import { Card } from '@/kit/layout/Card';
import { onDemand } from '@/kit/onDemand';
import { EmptyState } from '@/kit/state/EmptyState';
import { Loaded } from '@/kit/state/Loaded';
import { ScrollFocus } from '@/kit/table/ScrollFocus';
import { todayCN } from '@/lib/date';
import { useGql } from '@/lib/graphql';
import { yuan } from '@/lib/money';
import { DibaoStandardsQuery } from './documents';

const StandardDialog = onDemand(async () => (await import('./StandardDialog')).StandardDialog);

export type Standard = StandardsData['dibaoStandards'][number];

/** The low-income standards that households are tested by (低保标准). */
export function Component() {
  const { t } = useTranslation(['means', 'menu']);
  const query = useGql(DibaoStandardsQuery, {});
  const [edited, setEdited] = useState<Standard | 'new'>();
  return (
    <Card
      title={t('menu:hardship.standards')}
      extra={
        <Can action="means.edit">
          <Can action="archive.import">
            <LinkButton to="/imports/new?kind=DIBAO_STANDARDS">{t('standard.import')}</LinkButton>{' '}
          </Can>
          <Button type="primary" onClick={() => setEdited('new')}>
            {t('standard.add')}
          </Button>
        </Can>
      }
    >
      <h1 className="nx-unseen">{t('menu:hardship.standards')}</h1>
      <p>{t('standard.hint')}</p>
      <Loaded query={query}>
        {({ dibaoStandards }) => <Standards standards={dibaoStandards} onEdit={setEdited} />}
      </Loaded>
      {edited && (
        <StandardDialog standard={edited === 'new' ? undefined : edited} onClose={() => setEdited(undefined)} />
      )}
    </Card>
  );
}

interface StandardsProps {
  standards: Standard[];
  onEdit: (standard: Standard) => void;
}

function Standards({ standards, onEdit }: StandardsProps) {
  const { t } = useTranslation('means');
  if (standards.length === 0) return <EmptyState title={t('standard.empty')} />;
  return (
    <ScrollFocus>
      <Table<Standard>
        bordered
        size="small"
        rowKey="id"
        dataSource={standards}
        pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
        scroll={{ x: 940 }}
        columns={[
          { title: t('standard.areaCode'), dataIndex: 'areaCode', width: 110 },
          { title: t('standard.residence'), width: 90, render: (_, row) => t(`residence.${row.residence}`) },
          { title: t('standard.monthly'), width: 150, align: 'right', render: (_, row) => yuan(row.monthly) },
          { title: t('standard.from'), dataIndex: 'effectiveFrom', width: 120 },
          { title: t('standard.to'), width: 150, render: (_, row) => <Until standard={row} /> },
          { title: t('standard.documentNo'), dataIndex: 'documentNo' },
          { title: t('standard.owner'), width: 170, render: (_, row) => row.ownerName ?? t('standard.own') },
          { title: t('lines.actions'), width: 90, render: (_, row) => <Edit standard={row} onEdit={onEdit} /> },
        ]}
      />
    </ScrollFocus>
  );
}

function Until({ standard: { effectiveFrom, effectiveTo } }: { standard: Standard }) {
  const { t } = useTranslation('means');
  if (effectiveFrom > todayCN()) return <StatusTag tone="info">{t('standard.coming')}</StatusTag>;
  if (effectiveTo) return effectiveTo;
  return <StatusTag tone="success">{t('standard.inForce')}</StatusTag>;
}

/** Inherited standards are changed by the federation that keeps them. */
function Edit({ standard, onEdit }: { standard: Standard; onEdit: (standard: Standard) => void }) {
  const { t } = useTranslation('means');
  if (standard.ownerName !== null) return null;
  return (
    <Can action="means.edit">
      <Button type="link" size="small" onClick={() => onEdit(standard)}>
        {t('standard.edit')}
      </Button>
    </Can>
  );
}
