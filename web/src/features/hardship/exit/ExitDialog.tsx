import { Form, Input, Select, type UploadFile } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ExitCondition, ExitReason, ExitVerdict } from '@/gql/graphql';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { todayCN } from '@/lib/date';
import { useGql, useGqlMutation } from '@/lib/graphql';
import { IntakeRulesQuery } from '../intake/documents';
import { OUTDATED } from '../parts/useArchive';
import type { ActionFormProps } from '../progress/ActionForm';
import { attachmentsOf, FilesField } from '../progress/FilesField';
import { Checklist } from './Checklist';
import { ProposeArchiveExit } from './documents';
import { conditionsOf, EXIT_REASONS } from './exit';
import { type Meeting, MeetingFields } from './MeetingFields';

interface Values {
  cause: ExitReason;
  note: string;
  found: Record<ExitCondition, { verdict: ExitVerdict; evidence: string }>;
  meeting?: Partial<Meeting>;
  files?: UploadFile<string>[];
}

/** Asks that a re-checked household leaves: each condition with what it rests on, and the unit's meeting (退出申请). */
export function ExitDialog({ archive, onClose }: ActionFormProps) {
  const { t } = useTranslation('exit');
  const propose = useGqlMutation(ProposeArchiveExit, { invalidates: OUTDATED });
  const rules = useGql(IntakeRulesQuery, {});
  const heard = rules.data?.intakeSettings.exitAppraisal ?? true;
  return (
    <ActionDialog<Values>
      title={t('propose')}
      submitLabel={t('submit')}
      width={720}
      initialValues={{ cause: 'RELIEVED', meeting: { heldOn: todayCN(), against: 0 } }}
      onSubmit={async ({ cause, note, found, meeting, files }) => {
        const input = {
          id: archive.id,
          expectedVersion: archive.version,
          cause,
          note,
          findings: conditionsOf(cause).map((condition) => ({ condition, ...found[condition] })),
          meeting: heard ? (meeting as Meeting) : null,
          attachmentIds: attachmentsOf(files),
        };
        await propose.mutateAsync({ input });
      }}
      onClose={onClose}
    >
      <p>{t('hint', { name: archive.headName })}</p>
      <Form.Item name="cause" label={t('cause')} rules={[{ required: true, message: t('required') }]}>
        <Select options={EXIT_REASONS.map((value) => ({ value, label: t(`causes.${value}`) }))} />
      </Form.Item>
      <Form.Item noStyle shouldUpdate={(before: Values, now: Values) => before.cause !== now.cause}>
        {({ getFieldValue }) => <Checklist conditions={conditionsOf(getFieldValue('cause') as ExitReason)} />}
      </Form.Item>
      <Form.Item name="note" label={t('note')} rules={[{ required: true, min: 2, message: t('required') }]}>
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
      {heard && <MeetingFields at="meeting" />}
      <Form.Item name="files" label={t('files')}>
        <FilesField max={20} />
      </Form.Item>
    </ActionDialog>
  );
}
