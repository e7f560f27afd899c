import { Form, Input, Select, type UploadFile } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DisposalVerdict } from '@/gql/graphql';
import { toast } from '@/kit/basic/toast';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { DateInput } from '@/kit/form/DateInput';
import { type CivilDate, todayCN } from '@/lib/date';
import { useGqlMutation } from '@/lib/graphql';
import { attachmentsOf, FilesField } from '../progress/FilesField';
import { DISPOSED } from './disposal';
import { ProposeArchiveDisposal } from './documents';

interface Values {
  verdict: DisposalVerdict;
  keepUntil?: CivilDate;
  opinion: string;
  files?: UploadFile<string>[];
}

interface ProposeDialogProps {
  archives: readonly string[];
  onDone: () => void;
  onClose: () => void;
}

/** What the appraisal of archives found (鉴定意见); somebody else decides. */
export function ProposeDialog({ archives, onDone, onClose }: ProposeDialogProps) {
  const { t } = useTranslation('disposal');
  const propose = useGqlMutation(ProposeArchiveDisposal, { invalidates: DISPOSED });
  return (
    <ActionDialog<Values>
      title={t('propose.title', { count: archives.length })}
      submitLabel={t('propose.submit')}
      initialValues={{ verdict: 'DESTROY' }}
      onSubmit={async ({ verdict, keepUntil, opinion, files }) => {
        const input = {
          archiveIds: [...archives],
          verdict,
          keepUntil: verdict === 'KEEP' ? (keepUntil ?? null) : null,
          opinion,
          attachmentIds: attachmentsOf(files),
        };
        const { proposeArchiveDisposal } = await propose.mutateAsync({ input });
        toast(t('propose.done', { number: proposeArchiveDisposal.disposal.number }));
        onDone();
      }}
      onClose={onClose}
    >
      <p>{t('propose.hint')}</p>
      <Form.Item name="verdict" label={t('verdictLabel')} rules={[{ required: true }]}>
        <Select options={(['DESTROY', 'KEEP'] as const).map((value) => ({ value, label: t(`verdict.${value}`) }))} />
      </Form.Item>
      <Form.Item noStyle shouldUpdate={(before: Values, now: Values) => before.verdict !== now.verdict}>
        {({ getFieldValue }) =>
          getFieldValue('verdict') === 'KEEP' && (
            <Form.Item name="keepUntil" label={t('keptUntil')} rules={[{ required: true, message: t('required') }]}>
              <DateInput min={todayCN()} />
            </Form.Item>
          )
        }
      </Form.Item>
      <Form.Item name="opinion" label={t('opinion')} rules={[{ required: true, min: 5, message: t('opinionShort') }]}>
        <Input.TextArea rows={3} maxLength={1000} />
      </Form.Item>
      <Form.Item name="files" label={t('minutes')}>
        <FilesField max={6} />
      </Form.Item>
    </ActionDialog>
  );
}
