import { Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { readFragment } from '@/gql';
import type { HardshipCategory } from '@/gql/graphql';
import { toast } from '@/kit/basic/toast';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { useGqlMutation } from '@/lib/graphql';
import { type Archive, OUTDATED } from '../parts/useArchive';
import type { Assessment } from './Assessments';
import { ConfirmAssessment, MeansExplanationParts } from './documents';
import { TESTED_CATEGORIES } from './kinds';

interface ConfirmDialogProps {
  archive: Archive;
  assessment: Assessment;
  onClose: () => void;
}

interface Values {
  category: HardshipCategory;
  reason?: string;
}

/** A person makes a category that of the archive; otherwise than proposed, or without any income, only with a reason. */
export function ConfirmDialog({ archive, assessment, onClose }: ConfirmDialogProps) {
  const { t } = useTranslation(['means', 'vocabulary']);
  const confirm = useGqlMutation(ConfirmAssessment, { invalidates: ['MeansTest', ...OUTDATED] });
  const { proposed, satisfied, incomes, income } = readFragment(MeansExplanationParts, assessment.explanation);
  return (
    <ActionDialog<Values>
      title={t('confirm.title', { name: archive.headName })}
      submitLabel={t('confirm.submit')}
      initialValues={proposed ? { category: proposed } : {}}
      onSubmit={async ({ category, reason = '' }) => {
        await confirm.mutateAsync({ input: { assessmentId: assessment.id, category, reason } });
        toast(t('confirm.done'));
      }}
      onClose={onClose}
    >
      <p>{t('confirm.hint')}</p>
      <Form.Item name="category" label={t('explain.category')} rules={[{ required: true, message: t('required') }]}>
        <Radio.Group
          options={TESTED_CATEGORIES.map((value) => ({
            value,
            label:
              t(`vocabulary:category.${value}`) + (satisfied.includes(value) ? ` (${t('explain.satisfied')})` : ''),
          }))}
        />
      </Form.Item>
      <Reason proposed={proposed} withoutIncome={incomes.length === 0 && income === ZERO} />
    </ActionDialog>
  );
}

const ZERO = '0';

interface ReasonProps {
  proposed: HardshipCategory | null;
  withoutIncome: boolean;
}

function Reason({ proposed, withoutIncome }: ReasonProps) {
  const { t } = useTranslation('means');
  const other = Form.useWatch('category') !== proposed;
  return (
    <Form.Item
      name="reason"
      label={t('confirm.reason')}
      extra={withoutIncome && t('confirm.noIncome')}
      rules={[{ required: other || withoutIncome, message: t(other ? 'confirm.reasonNeeded' : 'confirm.noIncome') }]}
    >
      <Input.TextArea rows={2} maxLength={200} />
    </Form.Item>
  );
}
