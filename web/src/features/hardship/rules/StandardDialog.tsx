import { Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Residence } from '@/gql/graphql';
import { toast } from '@/kit/basic/toast';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { DateInput } from '@/kit/form/DateInput';
import { MoneyInput } from '@/kit/form/MoneyInput';
import { type CivilDate, todayCN } from '@/lib/date';
import { useGqlMutation } from '@/lib/graphql';
import type { Fen } from '@/lib/money';
import { AREA_CODE, RESIDENCES } from '../means/kinds';
import { SaveDibaoStandard } from './documents';
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

/** Adds a standard, or changes one of the union's own. */
export function StandardDialog({ standard, onClose }: StandardDialogProps) {
  const { t } = useTranslation('means');
  const save = useGqlMutation(SaveDibaoStandard, { invalidates: ['DibaoStandards', 'MeansTest', 'PreviewMeansTest'] });
  const required = [{ required: true, message: t('required') }];
  return (
    <ActionDialog<Values>
      title={t(standard ? 'standard.editTitle' : 'standard.addTitle')}
      submitLabel={t('standard.save')}
      initialValues={standard ?? { residence: 'URBAN', effectiveFrom: todayCN() }}
      onSubmit={async ({ effectiveTo, ...values }) => {
        const at = standard && { id: standard.id, expectedVersion: standard.version };
        await save.mutateAsync({ input: { ...values, ...at, effectiveTo: effectiveTo ?? null } });
        toast(t('standard.saved'));
      }}
      onClose={onClose}
    >
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
      <Form.Item
        name="effectiveFrom"
        label={t('standard.from')}
        rules={required}
        extra={!standard && t('standard.ends')}
      >
        <DateInput />
      </Form.Item>
      <Form.Item name="effectiveTo" label={t('standard.to')}>
        <DateInput />
      </Form.Item>
      <Form.Item name="documentNo" label={t('standard.documentNo')} rules={required}>
        <Input maxLength={100} autoComplete="off" />
      </Form.Item>
    </ActionDialog>
  );
}
