import { Form, Input, Radio } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Residence } from '@/gql/graphql';
import { toast } from '@/kit/basic/toast';
import { ActionDialog } from '@/kit/form/ActionDialog';
import type { EditedField, Stored } from '@/kit/form/conflict';
import { DateInput } from '@/kit/form/DateInput';
import { EditDialog } from '@/kit/form/EditDialog';
import { MoneyInput } from '@/kit/form/MoneyInput';
import { type CivilDate, todayCN } from '@/lib/date';
import { request, useGqlMutation } from '@/lib/graphql';
import { type Fen, yuan } from '@/lib/money';
import { AREA_CODE, RESIDENCES } from '../means/kinds';
import { DibaoStandardsQuery, SaveDibaoStandard } from './documents';
import type { Standard } from './StandardsPage';

interface StandardDialogProps {
  /** Absent: a new one. */
  standard: Standard | undefined;
  onClose: () => void;
}

interface Values {
  areaCode: string;
  residence: Residence;
  monthly: Fen;
  effectiveFrom: CivilDate;
  effectiveTo?: CivilDate | null;
  documentNo: string;
}

const OUTDATED = { invalidates: ['DibaoStandards', 'MeansTest', 'PreviewMeansTest'] };

/** Adds a standard, or changes one of the union's own. */
export function StandardDialog({ standard, onClose }: StandardDialogProps) {
  return standard ? <Change standard={standard} onClose={onClose} /> : <Add onClose={onClose} />;
}

function Add({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('means');
  const save = useGqlMutation(SaveDibaoStandard, OUTDATED);
  return (
    <ActionDialog<Values>
      title={t('standard.addTitle')}
      submitLabel={t('standard.save')}
      initialValues={{ residence: 'URBAN', effectiveFrom: todayCN() }}
      onSubmit={async ({ effectiveTo, ...values }) => {
        await save.mutateAsync({ input: { ...values, effectiveTo: effectiveTo ?? null } });
        toast(t('standard.saved'));
      }}
      onClose={onClose}
    >
      <StandardFields isNew />
    </ActionDialog>
  );
}

const storedAs = ({ version, ...standard }: Standard): Stored<Values> => {
  const { areaCode, residence, monthly, effectiveFrom, effectiveTo, documentNo } = standard;
  return { version, values: { areaCode, residence, monthly, effectiveFrom, effectiveTo, documentNo } };
};

/** A change; when somebody else changed the standard meanwhile, both are shown. */
function Change({ standard, onClose }: { standard: Standard; onClose: () => void }) {
  const { t } = useTranslation('means');
  const save = useGqlMutation(SaveDibaoStandard, OUTDATED);
  const [loaded] = useState(() => storedAs(standard));
  // What is not changed here is sent as it is stored now, not as it was when the dialog opened.
  const latest = useRef(loaded);
  const field = (name: keyof Values, label: string, show = (value: string) => value): EditedField<Values> => ({
    name,
    label,
    show: (value) => (value ? show(value) : t('standard.inForce')),
  });
  return (
    <EditDialog<Values>
      title={t('standard.editTitle')}
      submitLabel={t('standard.save')}
      loaded={loaded}
      fields={[
        field('areaCode', t('standard.areaCode')),
        field('residence', t('standard.residence'), (code) => t(`residence.${code as Residence}`)),
        field('monthly', t('standard.monthly'), yuan),
        field('effectiveFrom', t('standard.from')),
        field('effectiveTo', t('standard.to')),
        field('documentNo', t('standard.documentNo')),
      ]}
      reload={async () => {
        const { dibaoStandards } = await request(DibaoStandardsQuery, {});
        latest.current = storedAs(dibaoStandards.find(({ id }) => id === standard.id) ?? standard);
        return latest.current;
      }}
      save={async (changes, expectedVersion) => {
        const input = { ...latest.current.values, ...changes, id: standard.id, expectedVersion };
        await save.mutateAsync({ input: { ...input, effectiveTo: input.effectiveTo ?? null } });
        toast(t('standard.saved'));
      }}
      onClose={onClose}
    >
      <StandardFields />
    </EditDialog>
  );
}

function StandardFields({ isNew = false }: { isNew?: boolean }) {
  const { t } = useTranslation('means');
  const required = [{ required: true, message: t('required') }];
  return (
    <>
      <Form.Item
        name="areaCode"
        label={t('standard.areaCode')}
        rules={[{ required: true, pattern: AREA_CODE, message: t('standard.areaInvalid') }]}
      >
        <Input maxLength={6} inputMode="numeric" autoComplete="off" />
      </Form.Item>
      <Form.Item name="residence" label={t('standard.residence')}>
        <Radio.Group options={RESIDENCES.map((value) => ({ value, label: t(`residence.${value}`) }))} />
      </Form.Item>
      <Form.Item name="monthly" label={t('standard.monthly')} rules={required}>
        <MoneyInput />
      </Form.Item>
      <Form.Item name="effectiveFrom" label={t('standard.from')} rules={required} extra={isNew && t('standard.ends')}>
        <DateInput />
      </Form.Item>
      <Form.Item name="effectiveTo" label={t('standard.to')}>
        <DateInput />
      </Form.Item>
      <Form.Item name="documentNo" label={t('standard.documentNo')} rules={required}>
        <Input maxLength={100} autoComplete="off" />
      </Form.Item>
    </>
  );
}
