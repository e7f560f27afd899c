import { useTranslation } from 'react-i18next';
import type { PrintColumn } from '@/kit/print/PrintTable';
import { SignatureBlock } from '@/kit/print/SignatureBlock';
import { useGoodsText } from '@/lib/goods';
import { sumFen, yuan } from '@/lib/money';
import { Cell } from './Cell';
import { ListPage } from './ListPage';
import type { PrintVisit } from './usePrintVisits';

const SIZE = { rows: 12, lastRows: 9 };

/** 慰问名册: who is visited, why, and with what. */
export function Component() {
  const { t } = useTranslation(['run', 'menu']);
  const signers = (['made', 'checked', 'approved'] as const).map((signer) => t(`print.${signer}`));
  return (
    <ListPage
      form={t('menu:run.roster')}
      columns={useColumns()}
      size={SIZE}
      footer={(visits) => (
        <>
          <p>
            {t('print.count', {
              households: visits.length,
              people: visits.reduce((sum, visit) => sum + visit.facts.householdSize, 0),
            })}
          </p>
          <SignatureBlock total={sumFen(visits.map((visit) => visit.cashFen))} signers={signers} />
        </>
      )}
    />
  );
}

function useColumns(): PrintColumn<PrintVisit>[] {
  const { t } = useTranslation(['run', 'visiting', 'vocabulary']);
  const goods = useGoodsText();
  const column = (
    key: string,
    title: string,
    width: number,
    show: (visit: PrintVisit, index: number) => React.ReactNode,
  ): PrintColumn<PrintVisit> => ({
    key,
    title,
    width,
    render: (visit, index) => <Cell>{show(visit, index)}</Cell>,
  });
  return [
    { ...column('number', t('print.number'), 5, (_visit, index) => index + 1), align: 'center' },
    column('unit', t('visit.unit'), 18, (visit) => visit.unit.fullName),
    column('name', t('print.name'), 9, (visit) => visit.name),
    column('id', t('print.idNumber'), 15, (visit) => visit.idNumber.text),
    column('class', t('visit.class'), 10, (visit) => t(`visiting:class.${visit.class}`)),
    column('cause', t('visit.cause'), 12, (visit) =>
      visit.facts.mainCause ? t(`vocabulary:cause.${visit.facts.mainCause}`) : '',
    ),
    {
      key: 'cash',
      title: t('visit.cash'),
      width: 10,
      align: 'right',
      render: (visit) => <Cell>{yuan(visit.cashFen)}</Cell>,
    },
    column('goods', t('print.goods'), 15, (visit) => goods(visit.goods)),
    column('note', t('print.note'), 6, () => ''),
  ];
}
