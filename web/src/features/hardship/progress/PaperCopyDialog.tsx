import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { DateInput } from '@/kit/form/DateInput';
import { todayCN } from '@/lib/date';
import { useGqlMutation } from '@/lib/graphql';
import { OUTDATED } from '../parts/useArchive';
import type { ActionFormProps } from './ActionForm';
import { RenewPaperCopy } from './documents';

/** Records that the paper copy says again what the archive says (更新纸质档案). */
export function PaperCopyDialog({ archive, onClose }: ActionFormProps) {
  const { t } = useTranslation('intake');
  const renew = useGqlMutation(RenewPaperCopy, { invalidates: [...OUTDATED, 'Workbench'] });
  return (
    <ActionDialog<{ renewedOn: string; note?: string }>
      title={t('action.renewPaper')}
      submitLabel={t('action.renewPaper')}
      initialValues={{ renewedOn: todayCN() }}
      onSubmit={async ({ renewedOn, note }) => {
        const input = { id: archive.id, expectedVersion: archive.version, renewedOn, note: note ?? null };
        await renew.mutateAsync({ input });
      }}
      onClose={onClose}
    >
      <p>{t('paperCopy.hint')}</p>
      <Form.Item name="renewedOn" label={t('paperCopy.renewedOn')} rules={[{ required: true, message: t('required') }]}>
        <DateInput max={todayCN()} />
      </Form.Item>
      <Form.Item name="note" label={t('note')}>
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
    </ActionDialog>
  );
}
