import { Form, Input, Radio, type UploadFile } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CheckResult } from '@/gql/graphql';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { DateInput } from '@/kit/form/DateInput';
import { todayCN } from '@/lib/date';
import { useGqlMutation } from '@/lib/graphql';
import { OUTDATED } from '../parts/useArchive';
import type { ActionFormProps } from './ActionForm';
import { AnswerCheck } from './documents';
import { attachmentsOf, FilesField } from './FilesField';

interface Values {
  answeredOn: string;
  result: CheckResult;
  findings?: string;
  documentNo?: string;
  files?: UploadFile<string>[];
}

/** The answer of civil affairs about a household (核对结果). */
export function CheckDialog({ archive, onClose }: ActionFormProps) {
  const { t } = useTranslation('intake');
  const answer = useGqlMutation(AnswerCheck, { invalidates: OUTDATED });
  const required = [{ required: true, message: t('required') }];
  return (
    <ActionDialog<Values>
      title={t('check.record')}
      submitLabel={t('action.answerCheck')}
      initialValues={{ answeredOn: todayCN(), result: 'CLEAR' }}
      onSubmit={async ({ files, findings, documentNo, ...values }) => {
        const input = {
          id: archive.id,
          expectedVersion: archive.version,
          findings: values.result === 'FINDINGS' ? (findings ?? null) : null,
          documentNo: documentNo ?? null,
          attachmentIds: attachmentsOf(files),
          ...values,
        };
        await answer.mutateAsync({ input });
      }}
      onClose={onClose}
    >
      <Form.Item name="answeredOn" label={t('check.answeredOn')} rules={required}>
        <DateInput max={todayCN()} />
      </Form.Item>
      <Form.Item name="result" label={t('check.result')} rules={required}>
        <Radio.Group
          options={(['CLEAR', 'FINDINGS'] as const).map((value) => ({
            value,
            label: t(`check.results.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item name="findings" label={t('check.findings')} extra={t('check.findingsHint')}>
        <Input.TextArea rows={3} maxLength={1000} />
      </Form.Item>
      <Form.Item name="documentNo" label={t('check.documentNo')}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="files" label={t('files.title')}>
        <FilesField max={20} />
      </Form.Item>
    </ActionDialog>
  );
}
