import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { readFragment } from '@/gql';
import type { ReceiptPartsFragment } from '@/gql/graphql';
import { type PrintColumn, PrintTable } from '@/kit/print/PrintTable';
import { PrintPage } from '@/kit/print/PrintPage';
import { SignatureBlock } from '@/kit/print/SignatureBlock';
import { Loaded } from '@/kit/state/Loaded';
import { NotVisible } from '@/kit/state/NotVisible';
import { dateTimeCN } from '@/lib/date';
import { useGql } from '@/lib/graphql';
import { HandoverReceiptQuery, ReceiptParts } from './documents';

/** 交接回执, the same sheet at both unions. */
export function Component() {
  const { id = '' } = useParams();
  const query = useGql(HandoverReceiptQuery, { id });
  return (
    <Loaded query={query}>
      {({ node }) => {
        const known = node?.__typename === 'ArchiveHandover' || node?.__typename === 'ArchiveOffer';
        const receipt = known && node.receipt ? readFragment(ReceiptParts, node.receipt) : null;
        return receipt ? <Sheet receipt={receipt} /> : <NotVisible />;
      }}
    </Loaded>
  );
}

interface Line {
  name: string;
  value: React.ReactNode;
}

function Sheet({ receipt }: { receipt: ReceiptPartsFragment }) {
  const { t } = useTranslation(['handover', 'intake']);
  const { contents } = receipt;
  const lines: Line[] = [
    { name: t('giver'), value: `${receipt.giverName} ${receipt.givenBy}` },
    { name: t('receiver'), value: `${receipt.receiverName} ${receipt.receivedBy}` },
    { name: t('head'), value: receipt.headMasked },
    { name: t('formerNumber'), value: contents.number },
    { name: t('handedAt'), value: dateTimeCN(receipt.at) },
    { name: t('reason'), value: receipt.reason },
    { name: t('inside'), value: t('insideOf', { persons: contents.persons, consents: contents.consents }) },
    { name: t('originals'), value: contents.papers.length === 0 ? t('noOriginals') : contents.papers.length },
    { name: t('checksum'), value: <span style={{ overflowWrap: 'anywhere' }}>{receipt.checksum}</span> },
  ];
  const columns: PrintColumn<Line>[] = [
    { key: 'name', title: t('item'), width: 30, render: (line) => line.name },
    { key: 'value', title: t('content'), width: 70, render: (line) => line.value },
  ];
  return (
    <PrintPage title={t('receipt')} subtitle={t('receiptOf', { number: receipt.number })}>
      <PrintTable
        label={t('receipt')}
        columns={columns}
        rows={lines}
        rowKey={(line) => line.name}
        footer={<SignatureBlock signers={[t('giver'), t('receiver')]} />}
      />
      {contents.papers.length > 0 && (
        <ol>
          {contents.papers.map(({ kind, issuedOn }, index) => (
            <li key={`${kind} ${index}`}>{[t(`intake:papers.kind.${kind}`), issuedOn].filter(Boolean).join(' ')}</li>
          ))}
        </ol>
      )}
    </PrintPage>
  );
}
