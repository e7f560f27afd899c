import { Checkbox, Form, Input, InputNumber } from 'antd';
import type { Rule } from 'antd/es/form';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { IdNumberInput, idNumberRule } from '@/kit/form/IdNumberInput';
import { MoneyInput } from '@/kit/form/MoneyInput';
import { DICTIONARY_OF } from '../parts/dictionaries';
import type { Archive } from '../parts/useArchive';
import { CodeSelect } from './CodeSelect';
import { MaskedInput } from './MaskedInput';
import type { PersonValues } from './values';

export interface CellProps {
  /** Position of the line in the list. */
  row: { name: number };
}

type TextField = 'name' | 'relation' | 'workplace';

const TIGHT = { marginBlockEnd: 0 };
const LENGTHS: Record<TextField, number> = { name: 50, relation: 20, workplace: 60 };

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

/** A fact of a person chosen from a dictionary. */
export function CodeCell({
  row,
  field,
}: CellProps & { field: 'identity' | 'medicalInsurance' | 'political' | 'education' | 'modelWorker' }) {
  return (
    <Form.Item name={[row.name, field]} style={TIGHT}>
      <CodeSelect dictionary={DICTIONARY_OF[field]} aria-label={useLabel(field, row)} />
    </Form.Item>
  );
}

export type PersonSecret = 'idNumber' | 'health' | 'healthState' | 'disabilityType' | 'disabilityCertificate';

interface SecretCellProps extends CellProps {
  field: PersonSecret;
  stored: Archive['members'];
}

/** A sensitive value of a person; the mask on file belongs to the person of the line, wherever the line moved to. */
export function SecretCell({ row, field, stored }: SecretCellProps) {
  const label = useLabel(field, row);
  const id = Form.useWatch<string | undefined>(['members', row.name, 'id']);
  const onFile = stored.find((person) => person.id === id)?.[field];
  const { t } = useTranslation('kit');
  return (
    <Form.Item
      name={[row.name, field]}
      rules={field === 'idNumber' ? [idNumberRule(t, onFile?.text)] : []}
      style={TIGHT}
    >
      <MaskedInput label={label} stored={onFile} control={controlOf(field)} />
    </Form.Item>
  );
}

function controlOf(field: PersonSecret): ComponentProps<typeof MaskedInput>['control'] {
  if (field === 'idNumber') return (props) => <IdNumberInput {...props} />;
  if (field === 'healthState' || field === 'disabilityType') {
    return (props) => <CodeSelect {...props} dictionary={DICTIONARY_OF[field]} />;
  }
  return undefined;
}

export function NumberCell({
  row,
  field,
  min,
  max,
}: CellProps & { field: 'enrolledYear' | 'studyYears'; min: number; max: number }) {
  return (
    <Form.Item name={[row.name, field]} style={TIGHT}>
      <InputNumber min={min} max={max} precision={0} style={{ width: '100%' }} aria-label={useLabel(field, row)} />
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
