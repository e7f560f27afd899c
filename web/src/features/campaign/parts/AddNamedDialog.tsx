import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { NamedRecipientInput } from '@/gql/graphql';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { IdNumberInput, idNumberRule } from '@/kit/form/IdNumberInput';
import { OrgTreeSelect } from '@/kit/form/OrgTreeSelect';
import { useGqlMutation } from '@/lib/graphql';
import { useUnits } from '@/lib/units';
import { NAMED_CLASSES } from '@/lib/vocabulary';
import { AddNamedRecipients } from '../documents';
import { NAMED_OUTDATES } from './outdated';
import type { Campaign } from './plan';

interface Values {
  recipients: NamedRecipientInput[];
}

const ROW = ['recipients', 0] as const;

/** Names one person; more come by pasting. */
export function AddNamedDialog({ campaign, onClose }: { campaign: Campaign; onClose: () => void }) {
  const { t } = useTranslation(['campaign', 'kit', 'visiting']);
  const { t: kit } = useTranslation('kit');
  const { units, loading } = useUnits();
  const add = useGqlMutation(AddNamedRecipients, { invalidates: NAMED_OUTDATES });
  const required = { required: true, message: t('required') };
  return (
    <ActionDialog<Values>
      title={t('named.addTitle')}
      submitLabel={t('named.add')}
      initialValues={{ recipients: [{ class: 'MODEL_WORKER', name: '', unitId: '' }] }}
      onSubmit={async ({ recipients }) => {
        await add.mutateAsync({ input: { campaignId: campaign.id, recipients } });
      }}
      onClose={onClose}
    >
      <Form.Item name={[...ROW, 'name']} label={t('named.name')} rules={[{ ...required, whitespace: true }]}>
        <Input maxLength={40} autoComplete="off" />
      </Form.Item>
      <Form.Item name={[...ROW, 'class']} label={t('standard.class')} rules={[required]}>
        <Select options={NAMED_CLASSES.map((value) => ({ value, label: t(`visiting:class.${value}`) }))} />
      </Form.Item>
      <Form.Item name={[...ROW, 'unitId']} label={t('quota.unit')} rules={[required]}>
        <OrgTreeSelect units={units} loading={loading} />
      </Form.Item>
      <Form.Item name={[...ROW, 'idNumber']} label={t('named.idNumber')} rules={[idNumberRule(kit)]}>
        <IdNumberInput />
      </Form.Item>
      <Form.Item name={[...ROW, 'phone']} label={t('named.phone')}>
        <Input maxLength={20} inputMode="tel" autoComplete="off" />
      </Form.Item>
      <Form.Item name={[...ROW, 'note']} label={t('named.note')}>
        <Input maxLength={200} />
      </Form.Item>
    </ActionDialog>
  );
}
