import { Checkbox, Form, Input, Select, type UploadFile } from 'antd';
import { useTranslation } from 'react-i18next';
import type { IncomeKind } from '@/gql/graphql';
import { MoneyInput } from '@/kit/form/MoneyInput';
import type { Archive } from '../parts/useArchive';
import { FilesField } from '../progress/FilesField';
import { INCOME_KINDS, SPENDING_KINDS } from './kinds';
import { HEAD } from './values';

interface CellProps {
  list: 'incomes' | 'spendings';
  /** Position in the list. */
  row: number;
}

const TIGHT = { marginBlockEnd: 0 };
const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);

export function useLabel(
  { list, row }: CellProps,
  column: 'person' | 'kind' | 'amount' | 'months' | 'ofCause' | 'note' | 'papers',
) {
  const { t } = useTranslation('means');
  return `${t(`lines.${list}`)} ${row + 1} ${t(`lines.${column}`)}`;
}

function useImputed({ list, row }: CellProps): boolean {
  const kind = Form.useWatch<IncomeKind | undefined>(['lines', list, row, 'kind']);
  return list === 'incomes' && kind === 'IMPUTED';
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

const MAX_PAPERS = 10;

/** A form is not sent while a paper is on its way, nor with one that did not arrive. */
function uploaded(message: string) {
  return {
    validator: (_: unknown, files: UploadFile[] = []) =>
      files.every(({ status }) => status === 'done') ? Promise.resolve() : Promise.reject(new Error(message)),
  };
}

/** The papers that prove a line: uploaded at once, claimed when the form is saved. */
export function EvidenceCell({ row, label, required = false }: { row: number; label: string; required?: boolean }) {
  const { t } = useTranslation('means');
  return (
    <Form.Item
      name={[row, 'evidenceIds']}
      rules={[{ required, message: t('required') }, uploaded(t('lines.uploading'))]}
      style={TIGHT}
    >
      <FilesField max={MAX_PAPERS} label={label} />
    </Form.Item>
  );
}

export function PersonCell({ archive, ...cell }: CellProps & { archive: Archive }) {
  return (
    <Form.Item name={[cell.row, 'personId']} style={TIGHT}>
      <PersonSelect archive={archive} label={useLabel(cell, 'person')} />
    </Form.Item>
  );
}

interface PersonSelectProps {
  archive: Archive;
  label: string;
  id?: string;
  value?: string;
  onChange?: (person: string) => void;
}

/** Somebody of the household, the head first. */
export function PersonSelect({ archive, label, ...input }: PersonSelectProps) {
  const persons = [
    { value: HEAD, label: archive.headName },
    ...archive.members.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return <Select {...input} aria-label={label} options={persons} style={{ minWidth: 100 }} />;
}
