import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ObjectionSource } from '@/gql/graphql';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { useGqlMutation } from '@/lib/graphql';
import { OUTDATED, RecordObjection } from '../documents';
import type { Notice } from './NoticeDrawer';

interface Values {
  entryId: string;
  source: ObjectionSource;
  text: string;
  name?: string;
  contact?: string;
}

const SOURCES: readonly ObjectionSource[] = ['PAPER', 'PHONE', 'VISIT'];
const OPEN_TO_OBJECTION: readonly string[] = ['SHOWN', 'OBJECTED'];

/** Takes down an objection that came by paper, phone or visit. */
export function RecordObjectionDialog({ notice, onClose }: { notice: Notice; onClose: () => void }) {
  const { t } = useTranslation('disclosure');
  const record = useGqlMutation(RecordObjection, { invalidates: OUTDATED });
  const submit = async ({ name, contact, ...values }: Values) => {
    await record.mutateAsync({ input: { ...values, name: name ?? null, contact: contact ?? null } });
  };
  const required = [{ required: true, message: t('required') }];
  const entries = notice.entries.filter((entry) => OPEN_TO_OBJECTION.includes(entry.state));
  return (
    <ActionDialog<Values> title={t('addObjection')} submitLabel={t('save')} onSubmit={submit} onClose={onClose}>
      <Form.Item name="entryId" label={t('entry')} rules={required}>
        <Select
          options={entries.map(({ id, seq, name, unitName }) => ({ value: id, label: `${seq} ${name} ${unitName}` }))}
        />
      </Form.Item>
      <Form.Item name="source" label={t('sourceField')} rules={required}>
        <Select options={SOURCES.map((value) => ({ value, label: t(`source.${value}`) }))} />
      </Form.Item>
      <Form.Item
        name="text"
        label={t('objectionText')}
        rules={[{ required: true, whitespace: true, message: t('required') }]}
      >
        <Input.TextArea rows={4} maxLength={1000} />
      </Form.Item>
      <Form.Item name="name" label={t('objectorName')}>
        <Input maxLength={30} autoComplete="off" />
      </Form.Item>
      <Form.Item name="contact" label={t('objectorContact')}>
        <Input maxLength={100} autoComplete="off" />
      </Form.Item>
    </ActionDialog>
  );
}
