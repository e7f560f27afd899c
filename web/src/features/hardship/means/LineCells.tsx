import { Checkbox, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { IncomeKind } from '@/gql/graphql';
import { MoneyInput } from '@/kit/form/MoneyInput';
import type { Archive } from '../parts/useArchive';
import { INCOME_KINDS, SPENDING_KINDS } from './kinds';
import { HEAD } from './values';

interface CellProps {
  list: 'incomes' | 'spendings';
  /** Position in the list. */
  row: number;
}

const TIGHT = { marginBlockEnd: 0 };
const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);

function useLabel({ list, row }: CellProps, column: 'person' | 'kind' | 'amount' | 'months' | 'ofCause' | 'note') {
  const { t } = useTranslation('means');
  return `${t(`lines.${list}`)} ${row + 1} ${t(`lines.${column}`)}`;
}

function useImputed({ list, row }: CellProps): boolean {
  const kind = Form.useWatch<IncomeKind | undefined>(['lines', list, row, 'kind']);
  return list === 'incomes' && kind === 'IMPUTED';
}

export function PersonCell({ archive, ...cell }: CellProps & { archive: Archive }) {
  const persons = [
    { value: HEAD, label: archive.headName },
    ...archive.members.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <Form.Item name={[cell.row, 'personId']} style={TIGHT}>
      <Select aria-label={useLabel(cell, 'person')} options={persons} />
    </Form.Item>
  );
}

export function KindCell(cell: CellProps) {
  const { t } = useTranslation('means');
  const kinds: { value: string; label: string }[] =
    cell.list === 'incomes'
      ? INCOME_KINDS.map((value) => ({ value, label: t(`income.${value}`) }))
      : SPENDING_KINDS.map((value) => ({ value, label: t(`spending.${value}`) }));
  return (
    <Form.Item name={[cell.row, 'kind']} rules={[{ required: true, message: t('required') }]} style={TIGHT}>
      <Select aria-label={useLabel(cell, 'kind')} options={kinds} />
    </Form.Item>
  );
}

export function AmountCell(cell: CellProps) {
  const { t } = useTranslation('means');
  const label = useLabel(cell, 'amount');
  if (useImputed(cell)) return t('lines.imputed');
  return (
    <Form.Item name={[cell.row, 'amount']} rules={[{ required: true, message: t('required') }]} style={TIGHT}>
      <MoneyInput aria-label={label} />
    </Form.Item>
  );
}

export function MonthsCell(cell: CellProps) {
  const { t } = useTranslation('means');
  const imputed = useImputed(cell);
  const options = MONTHS.map((value) => ({ value, label: t('lines.perMonth', { months: value }) }));
  return (
    <Form.Item name={[cell.row, 'months']} rules={[{ required: imputed, message: t('required') }]} style={TIGHT}>
      <Select allowClear placeholder={t('lines.perYear')} aria-label={useLabel(cell, 'months')} options={options} />
    </Form.Item>
  );
}

export function OfCauseCell(cell: CellProps) {
  return (
    <Form.Item name={[cell.row, 'ofCause']} valuePropName="checked" style={TIGHT}>
      <Checkbox aria-label={useLabel(cell, 'ofCause')} />
    </Form.Item>
  );
}

export function NoteCell(cell: CellProps) {
  return (
    <Form.Item name={[cell.row, 'note']} style={TIGHT}>
      <Input maxLength={200} aria-label={useLabel(cell, 'note')} autoComplete="off" />
    </Form.Item>
  );
}

/** A value that the line carries along. */
export function HiddenCell({ row, field }: { row: number; field: string }) {
  return (
    <Form.Item hidden name={[row, field]}>
      <Input />
    </Form.Item>
  );
}
