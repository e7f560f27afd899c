import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { DateInput } from '@/kit/form/DateInput';
import { type CivilDate, todayCN } from '@/lib/date';
import { useGqlMutation } from '@/lib/graphql';
import type { LimitRule } from '../desk/LimitsPage';
import { AdoptLimitExamples, EndLimitRule } from '../documents';

const OUTDATED = ['LimitRules', 'LimitCheck'];

/** Adopts the published examples from a day on, or gives a limit its last day. */
export function LimitDialog({ rule, onClose }: { rule: LimitRule | 'adopt'; onClose: () => void }) {
  const { t } = useTranslation('assistance');
  const adopt = useGqlMutation(AdoptLimitExamples, { invalidates: OUTDATED });
  const end = useGqlMutation(EndLimitRule, { invalidates: OUTDATED });
  const what = rule === 'adopt' ? 'adopt' : 'end';
  const submit = async ({ day }: { day: CivilDate }) => {
    if (rule === 'adopt') await adopt.mutateAsync({ input: { effectiveFrom: day } });
    else await end.mutateAsync({ input: { id: rule.id, expectedVersion: rule.version, effectiveTo: day } });
  };
  return (
    <ActionDialog<{ day: CivilDate }>
      danger={what === 'end'}
      title={t(`limits.${what}`)}
      submitLabel={t(`limits.${what}`)}
      initialValues={{ day: todayCN() }}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t(`limits.${what}Detail`)}</p>
      <Form.Item
        name="day"
        label={t(what === 'adopt' ? 'limits.from' : 'limits.to')}
        rules={[{ required: true, message: t('form.required') }]}
      >
        <DateInput />
      </Form.Item>
    </ActionDialog>
  );
}
