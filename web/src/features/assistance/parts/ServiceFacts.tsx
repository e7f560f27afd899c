import { Descriptions } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Fen, yuan } from '@/lib/money';
import type { Application } from './useApplication';

/** The part of the form of the items beside living, medical, student and temporary aid, and the proxy. */
export function ServiceFacts({ application: a }: { application: Application }) {
  const { t } = useTranslation(['assistance', 'vocabulary']);
  const rows = useRows(a);
  return (
    <>
      {rows.length > 0 && <Rows title={t(`vocabulary:aidItem.${a.item}`)} rows={rows} />}
      {a.proxy && (
        <Rows
          title={t('origin.PROXY')}
          rows={[
            [t('proxy.name'), a.proxy.name],
            [t('proxy.relation'), a.proxy.relation],
            [t('proxy.cause'), a.proxy.cause],
          ]}
        />
      )}
    </>
  );
}

type Row = [label: string, value: string | number];

function Rows({ title, rows }: { title: string; rows: Row[] }) {
  const items = rows.map(([label, children]) => ({ key: label, label, children }));
  return <Descriptions bordered size="small" column={2} title={title} items={items} style={{ marginBlockEnd: 16 }} />;
}

function useRows(a: Application): Row[] {
  const { t } = useTranslation('assistance');
  const money = (fen: Fen) => t('yuan', { amount: yuan(fen) });
  if (a.legal) {
    return [
      [t('legal.dispute'), t(`dispute.${a.legal.dispute}`)],
      [t('legal.form'), t(`legalForm.${a.legal.form}`)],
      [t('legal.opponent'), a.legal.opponent],
      [t('legal.claim'), money(a.legal.claim)],
    ];
  }
  if (a.training) {
    return [
      [t('training.course'), a.training.course],
      [t('training.provider'), a.training.provider],
      [t('training.startsOn'), a.training.startsOn],
      [t('training.fee'), money(a.training.fee)],
      [t('training.covered'), money(a.training.covered)],
      [t('training.feeLeft'), money(a.training.feeLeft)],
    ];
  }
  if (a.placement) {
    return [
      [t('placement.wish'), a.placement.wish],
      [t('placement.skills'), a.placement.skills],
      [t('placement.expected'), money(a.placement.expected)],
    ];
  }
  if (a.goods) {
    return [
      [t('goods.name'), a.goods.name],
      [t('goods.quantity'), a.goods.quantity],
      [t('goods.value'), money(a.goods.value)],
    ];
  }
  if (a.disability) {
    return [
      [t('disability.kind'), t(`disabilityKind.${a.disability.kind}`)],
      [t('disability.grade'), a.disability.grade],
      [t('disability.need'), a.disability.need],
      [t('disability.cost'), money(a.disability.cost)],
      [t('disability.covered'), money(a.disability.covered)],
      [t('disability.costLeft'), money(a.disability.costLeft)],
    ];
  }
  return [];
}
