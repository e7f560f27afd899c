import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TrialHouseholdsQuery as HouseholdsData } from '@/gql/graphql';
import { Loaded } from '@/kit/state/Loaded';
import { ScrollFocus } from '@/kit/table/ScrollFocus';
import { useGql } from '@/lib/graphql';
import { TrialHouseholdsQuery } from './documents';
import { useCategoryName } from './TrialResult';

type Household = Extract<NonNullable<HouseholdsData['node']>, { __typename: 'MeansTrial' }>['affected'][number];

/** Some households of each change, of those that the reader may see. */
export function TrialHouseholds({ id }: { id: string }) {
  const { t } = useTranslation('means');
  const nameOf = useCategoryName();
  const query = useGql(TrialHouseholdsQuery, { id });
  return (
    <Loaded query={query}>
      {({ node }) => (
        <>
          <p>{t('trial.sample')}</p>
          <ScrollFocus>
            <Table<Household>
              bordered
              size="small"
              rowKey="archiveId"
              dataSource={node?.__typename === 'MeansTrial' ? node.affected : []}
              pagination={{ pageSize: 10, hideOnSinglePage: true, showSizeChanger: false }}
              scroll={{ x: 760 }}
              style={{ maxWidth: 960 }}
              columns={[
                {
                  title: t('trial.number'),
                  render: (_, row) => <Link to={`/archives/${row.archiveId}`}>{row.number}</Link>,
                },
                { title: t('trial.head'), dataIndex: 'headName' },
                { title: t('trial.unit'), dataIndex: 'unitName' },
                { title: t('trial.before'), render: (_, row) => nameOf(row.was) },
                { title: t('trial.after'), render: (_, row) => nameOf(row.becomes) },
              ]}
            />
          </ScrollFocus>
        </>
      )}
    </Loaded>
  );
}
