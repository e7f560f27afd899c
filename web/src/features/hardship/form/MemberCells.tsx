import { Checkbox, Form, Input } from 'antd';
import type { Rule } from 'antd/es/form';
import { useTranslation } from 'react-i18next';
import { IdNumberInput, idNumberRule } from '@/kit/form/IdNumberInput';
import { MoneyInput } from '@/kit/form/MoneyInput';
import type { Archive } from '../parts/useArchive';
import { MaskedInput } from './MaskedInput';
import type { PersonValues } from './values';

interface CellProps {
  /** Position of the line in the list. */
  row: { name: number };
}

type TextField = 'name' | 'relation' | 'status' | 'workplace';

const TIGHT = { marginBlockEnd: 0 };
const LENGTHS: Record<TextField, number> = { name: 50, relation: 20, status: 60, workplace: 60 };

function useLabel(field: Exclude<keyof PersonValues, 'id'>, row: CellProps['row']): string {
  const { t } = useTranslation('hardship');
  return `${t(`person.${field}`)} ${row.name + 1}`;
}

export function TextCell({ row, field, required = false }: CellProps & { field: TextField; required?: boolean }) {
  const { t } = useTranslation('hardship');
  const rules: Rule[] = required ? [{ required: true, whitespace: true, message: t('form.required') }] : [];
  return (
    <Form.Item name={[row.name, field]} rules={rules} style={TIGHT}>
      <Input maxLength={LENGTHS[field]} aria-label={useLabel(field, row)} />
    </Form.Item>
  );
}

interface SecretCellProps extends CellProps {
  field: 'idNumber' | 'health';
  stored: Archive['members'];
}

/** A sensitive value of a person; the mask on file belongs to the person of the line, wherever the line moved to. */
export function SecretCell({ row, field, stored }: SecretCellProps) {
  const label = useLabel(field, row);
  const id = Form.useWatch<string | undefined>(['members', row.name, 'id']);
  const onFile = stored.find((person) => person.id === id)?.[field];
  const { t } = useTranslation('kit');
  const isNumber = field === 'idNumber';
  return (
    <Form.Item name={[row.name, field]} rules={isNumber ? [idNumberRule(t, onFile?.text)] : []} style={TIGHT}>
      <MaskedInput
        label={label}
        stored={onFile}
        control={isNumber ? (props) => <IdNumberInput {...props} /> : undefined}
      />
    </Form.Item>
  );
}

export function DisabilityCell({ row }: CellProps) {
  return (
    <Form.Item name={[row.name, 'hasDisability']} valuePropName="checked" style={TIGHT}>
      <Checkbox aria-label={useLabel('hasDisability', row)} />
    </Form.Item>
  );
}

export function IncomeCell({ row }: CellProps) {
  return (
    <Form.Item name={[row.name, 'incomeMonth']} style={TIGHT}>
      <MoneyInput aria-label={useLabel('incomeMonth', row)} />
    </Form.Item>
  );
}
