import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { VerifyPrintoutQuery } from '@/gql/graphql';
import { EmptyState } from '@/kit/state/EmptyState';
import { Loaded } from '@/kit/state/Loaded';
import { ScrollFocus } from '@/kit/table/ScrollFocus';
import { dateTimeCN } from '@/lib/date';
import { useGql } from '@/lib/graphql';
import { VerifyQuery } from '../documents';

type Printout = VerifyPrintoutQuery['verifyPrintout'][number];

/** The prints that a number or a checksum proves. */
export function PrintoutTable({ proof }: { proof: string }) {
  const { t } = useTranslation('printing');
  const query = useGql(VerifyQuery, { proof }, { staleTime: 0 });
  return (
    <Loaded query={query}>
      {({ verifyPrintout: found }) =>
        found.length === 0 ? (
          <EmptyState title={t('verify.none')} hint={t('verify.noneHint')} />
        ) : (
          <>
            <p role="status">{t('verify.found', { count: found.length })}</p>
            <Rows printouts={found} />
          </>
        )
      }
    </Loaded>
  );
}

function Rows({ printouts }: { printouts: Printout[] }) {
  const { t } = useTranslation('printing');
  return (
    <ScrollFocus>
      <Table<Printout>
        bordered
        size="small"
        rowKey="id"
        dataSource={printouts}
        pagination={{ hideOnSinglePage: true, pageSize: 20 }}
        scroll={{ x: 900 }}
        columns={[
          { title: t('verify.title'), dataIndex: 'title', width: 260 },
          { title: t('verify.edition'), dataIndex: 'edition', width: 180 },
          { title: t('verify.by'), dataIndex: 'printedByName', width: 100 },
          { title: t('verify.at'), width: 150, render: (_, { printedAt }) => dateTimeCN(printedAt) },
          { title: t('verify.purpose'), dataIndex: 'purpose', ellipsis: true },
          { title: t('verify.whole'), width: 110, render: (_, { whole }) => t(whole ? 'wholeShort' : 'verify.masked') },
          { title: t('verify.pages'), dataIndex: 'pages', width: 70, align: 'right' },
        ]}
      />
    </ScrollFocus>
  );
}
