import { Col, Form, Input, InputNumber, Row, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AidItem } from '@/gql/graphql';
import { DateInput } from '@/kit/form/DateInput';
import { MoneyInput } from '@/kit/form/MoneyInput';
import { Card } from '@/kit/layout/Card';
import { DISABILITIES, DISPUTES, LEGAL_FORMS } from '../parts/vocabulary';
import { THIRD } from './layout';

interface FieldProps {
  name: [string, string];
  label: string;
  optional?: boolean;
  children: ReactNode;
}

function Field({ name, label, optional = false, children }: FieldProps) {
  const { t } = useTranslation('assistance');
  return (
    <Col {...THIRD}>
      <Form.Item name={name} label={label} rules={optional ? [] : [{ required: true, message: t('form.required') }]}>
        {children}
      </Form.Item>
    </Col>
  );
}

/** The part of the form of legal aid, training, placement, goods or disability aid; nothing for the other items. */
export function ServiceSection({ item }: { item: AidItem | undefined }) {
  const { t } = useTranslation(['assistance', 'vocabulary']);
  const fields = item && FIELDS[item];
  if (!fields) return null;
  const Fields = fields;
  return (
    <Card title={t(`vocabulary:aidItem.${item}`)}>
      <Row gutter={16}>
        <Fields />
      </Row>
    </Card>
  );
}

const FIELDS: Partial<Record<AidItem, () => ReactNode>> = {
  LEGAL: LegalFields,
  TRAINING: TrainingFields,
  JOB: PlacementFields,
  GOODS: GoodsFields,
  DISABILITY: DisabilityFields,
};

function LegalFields() {
  const { t } = useTranslation('assistance');
  return (
    <>
      <Field name={['legal', 'dispute']} label={t('legal.dispute')}>
        <Select options={DISPUTES.map((value) => ({ value, label: t(`dispute.${value}`) }))} />
      </Field>
      <Field name={['legal', 'form']} label={t('legal.form')}>
        <Select options={LEGAL_FORMS.map((value) => ({ value, label: t(`legalForm.${value}`) }))} />
      </Field>
      <Field name={['legal', 'opponent']} label={t('legal.opponent')}>
        <Input maxLength={60} />
      </Field>
      <Field optional name={['legal', 'claim']} label={t('legal.claim')}>
        <MoneyInput />
      </Field>
    </>
  );
}

function TrainingFields() {
  const { t } = useTranslation('assistance');
  return (
    <>
      <Field name={['training', 'course']} label={t('training.course')}>
        <Input maxLength={60} />
      </Field>
      <Field name={['training', 'provider']} label={t('training.provider')}>
        <Input maxLength={60} />
      </Field>
      <Field name={['training', 'startsOn']} label={t('training.startsOn')}>
        <DateInput />
      </Field>
      <Field name={['training', 'fee']} label={t('training.fee')}>
        <MoneyInput />
      </Field>
      <Field optional name={['training', 'covered']} label={t('training.covered')}>
        <MoneyInput />
      </Field>
    </>
  );
}

function PlacementFields() {
  const { t } = useTranslation('assistance');
  return (
    <>
      <Field name={['placement', 'wish']} label={t('placement.wish')}>
        <Input maxLength={60} />
      </Field>
      <Field optional name={['placement', 'skills']} label={t('placement.skills')}>
        <Input maxLength={100} />
      </Field>
      <Field optional name={['placement', 'expected']} label={t('placement.expected')}>
        <MoneyInput />
      </Field>
    </>
  );
}

function GoodsFields() {
  const { t } = useTranslation('assistance');
  return (
    <>
      <Field name={['goods', 'name']} label={t('goods.name')}>
        <Input maxLength={60} />
      </Field>
      <Field name={['goods', 'quantity']} label={t('goods.quantity')}>
        <InputNumber min={1} max={1000} precision={0} style={{ width: '100%' }} />
      </Field>
      <Field name={['goods', 'value']} label={t('goods.value')}>
        <MoneyInput />
      </Field>
    </>
  );
}

function DisabilityFields() {
  const { t } = useTranslation('assistance');
  return (
    <>
      <Field name={['disability', 'kind']} label={t('disability.kind')}>
        <Select options={DISABILITIES.map((value) => ({ value, label: t(`disabilityKind.${value}`) }))} />
      </Field>
      <Field name={['disability', 'grade']} label={t('disability.grade')}>
        <InputNumber min={1} max={4} precision={0} style={{ width: '100%' }} />
      </Field>
      <Field name={['disability', 'need']} label={t('disability.need')}>
        <Input maxLength={60} />
      </Field>
      <Field name={['disability', 'cost']} label={t('disability.cost')}>
        <MoneyInput />
      </Field>
      <Field optional name={['disability', 'covered']} label={t('disability.covered')}>
        <MoneyInput />
      </Field>
    </>
  );
}
