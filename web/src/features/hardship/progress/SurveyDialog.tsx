import { Checkbox, Form, Input, type UploadFile } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SurveySection } from '@/gql/graphql';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { DateInput } from '@/kit/form/DateInput';
import { MemberSelect } from '@/kit/form/MemberSelect';
import { todayCN } from '@/lib/date';
import { useGqlMutation } from '@/lib/graphql';
import { OUTDATED } from '../parts/useArchive';
import type { ActionFormProps } from './ActionForm';
import { FinishSurvey } from './documents';
import { attachmentsOf, FilesField } from './FilesField';
import { useNamedGaps } from './useNamedGaps';
import { SURVEY_SECTIONS } from './vocabulary';

interface Values {
  surveyedOn: string;
  surveyorId: string;
  secondId?: string;
  informant: string;
  findings: Partial<Record<SurveySection, string>>;
  matches: boolean;
  conclusion: string;
  headSigned: boolean;
  files?: UploadFile<string>[];
}

/** The survey form (入户调查表). */
export function SurveyDialog({ archive, onClose }: ActionFormProps) {
  const { t } = useTranslation('intake');
  const finish = useGqlMutation(FinishSurvey, { invalidates: OUTDATED });
  const named = useNamedGaps();
  const required = [{ required: true, message: t('required') }];
  return (
    <ActionDialog<Values>
      width={720}
      title={t('survey.record')}
      submitLabel={t('action.finishSurvey')}
      initialValues={{
        surveyedOn: todayCN(),
        informant: archive.headName,
        matches: true,
        headSigned: false,
      }}
      onSubmit={async ({ findings, files, secondId, ...values }) => {
        const input = {
          id: archive.id,
          expectedVersion: archive.version,
          secondId: secondId ?? null,
          findings: SURVEY_SECTIONS.flatMap((section) => {
            const text = findings[section]?.trim();
            return text ? [{ section, text }] : [];
          }),
          attachmentIds: attachmentsOf(files),
          ...values,
        };
        await named(() => finish.mutateAsync({ input }));
      }}
      onClose={onClose}
    >
      <Form.Item name="surveyedOn" label={t('survey.surveyedOn')} rules={required}>
        <DateInput max={todayCN()} />
      </Form.Item>
      <Form.Item name="surveyorId" label={t('survey.surveyor')} rules={required}>
        <MemberSelect />
      </Form.Item>
      <Form.Item name="secondId" label={t('survey.second')} extra={t('survey.secondHint')}>
        <MemberSelect />
      </Form.Item>
      <Form.Item name="informant" label={t('survey.informant')} rules={required}>
        <Input maxLength={50} />
      </Form.Item>
      {SURVEY_SECTIONS.map((section) => (
        <Form.Item key={section} name={['findings', section]} label={t(`survey.section.${section}`)}>
          <Input.TextArea autoSize={{ minRows: 1, maxRows: 5 }} maxLength={1000} />
        </Form.Item>
      ))}
      <Form.Item name="matches" valuePropName="checked">
        <Checkbox>{t('survey.matches')}</Checkbox>
      </Form.Item>
      <Form.Item name="conclusion" label={t('survey.conclusion')} rules={required}>
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
      <Form.Item name="headSigned" valuePropName="checked">
        <Checkbox>{t('survey.headSigned')}</Checkbox>
      </Form.Item>
      <Form.Item name="files" label={t('files.title')}>
        <FilesField max={20} />
      </Form.Item>
    </ActionDialog>
  );
}
