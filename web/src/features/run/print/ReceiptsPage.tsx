import { useTranslation } from 'react-i18next';
import type { PrintColumn } from '@/kit/print/PrintTable';
import { SignatureBlock } from '@/kit/print/SignatureBlock';
import { dateTimeCN } from '@/lib/date';
import { useGoodsText } from '@/lib/goods';
import { sumFen, yuan } from '@/lib/money';
import { Cell } from './Cell';
import { ListPage } from './ListPage';
import styles from './ListPage.module.css';
import type { PrintVisit } from './usePrintVisits';

/** Rows of 11 mm on a lying A4 sheet. */
const SIZE = { rows: 12, lastRows: 9 };
const LAST_DIGITS = 4;

/** 签领表: what each household gets, to be signed for. */
export function Component() {
  const { t } = useTranslation(['run', 'menu']);
  const columns = useColumns();
  const signers = (['made', 'handler', 'checked', 'approved'] as const).map((signer) => t(`print.${signer}`));
  return (
    <ListPage
      form={t('menu:run.receipts')}
      columns={columns}
      size={SIZE}
      footer={(visits) => <SignatureBlock total={sumFen(visits.map((visit) => visit.cashFen))} signers={signers} />}
    />
  );
}

function useColumns(): PrintColumn<PrintVisit>[] {
  const { t } = useTranslation('run');
  const goods = useGoodsText();
  const column = (
    key: 'number' | 'name' | 'lastDigits' | 'goods' | 'receivedOn' | 'proxy' | 'handlers' | 'note',
    width: number,
    show: (visit: PrintVisit, index: number) => React.ReactNode,
  ): PrintColumn<PrintVisit> => ({
    key,
    title: t(`print.${key}`),
    width,
    render: (visit, index) => <Cell>{show(visit, index)}</Cell>,
  });
  return [
    { ...column('number', 5, (_visit, index) => index + 1), align: 'center' },
    column('name', 9, (visit) => visit.name),
    column('lastDigits', 8, (visit) => visit.idNumber.text?.slice(-LAST_DIGITS)),
    {
      key: 'cash',
      title: t('visit.cash'),
      width: 10,
      align: 'right',
      render: (visit) => <Cell>{yuan(visit.cashFen)}</Cell>,
    },
    column('goods', 18, (visit) => goods(visit.goods)),
    column('receivedOn', 10, (visit) => visit.visitedAt && dateTimeCN(visit.visitedAt).slice(0, 10)),
    { key: 'signature', title: t('print.signature'), width: 13, render: (visit) => <Signature visit={visit} /> },
    column('proxy', 11, proxyOf),
    column('handlers', 11, handlersOf),
    column('note', 5, () => ''),
  ];
}

/** What was signed on the glass; room to sign where nothing was, or a word that paper was signed. */
function Signature({ visit }: { visit: PrintVisit }) {
  const { t } = useTranslation('run');
  const signature = received(visit)?.signature;
  if (!signature) return <Cell />;
  if (signature.kind === 'SIGNED_PAPER') return <Cell>{t('print.onPaper')}</Cell>;
  return signature.link ? (
    <img className={styles.signed} src={signature.link.url} alt={t('report.signature')} />
  ) : (
    <Cell />
  );
}

const received = (visit: PrintVisit) => visit.reports.find((report) => report.outcome === 'RECEIVED');

/** Who took it instead, and how they are related. */
function proxyOf(visit: PrintVisit): string {
  const report = received(visit);
  return report?.receiver === 'PROXY' ? `${report.proxyName ?? ''} ${report.proxyRelation ?? ''}` : '';
}

/** The two who handed it over. */
function handlersOf(visit: PrintVisit): string {
  const report = received(visit);
  return [report?.helperName, report?.secondHandlerName].filter(Boolean).join(' ');
}
