import { Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { SUGGESTED_RULES } from '@/i18n/words/rules';
import { useSubmit } from '@/kit/form/useSubmit';
import { useGqlMutation } from '@/lib/graphql';
import { CreateCampaign } from '../documents';
import { PLAN_OUTDATES } from '../parts/outdated';
import { newPlan, type PlanValues, toInput } from '../parts/plan';
import { checkStep } from './checkStep';
import { PlanFrame } from './PlanFrame';
import { FIRST_STORED_STEP, stepKey } from './steps';
import { toFaultyStep } from './toFaultyStep';

const THEME = 'SPRING_FESTIVAL';

/** A plan that is not stored yet. It becomes a draft as soon as it says when it opens. */
export function NewPlan() {
  const { t } = useTranslation('campaign');
  const navigate = useNavigate();
  const [form] = Form.useForm<PlanValues>();
  const [step, setStep] = useState(0);
  const create = useGqlMutation(CreateCampaign, { invalidates: PLAN_OUTDATES });
  const { busy, problems, submit } = useSubmit<PlanValues>(form, (values) =>
    toFaultyStep(setStep, async () => {
      const { createCampaign } = await create.mutateAsync({ input: toInput(values) });
      await navigate(`/campaigns/${createCampaign.campaign.id}/edit?step=${stepKey(step + 1)}`, { replace: true });
    }),
  );
  const go = async (to: number) => {
    if (to > step && !(await checkStep(form, step))) return;
    if (to > step && step >= FIRST_STORED_STEP) await submit(form.getFieldsValue(true) as PlanValues);
    else setStep(to);
  };
  return (
    <PlanFrame
      form={form}
      initialValues={newPlan(THEME, SUGGESTED_RULES[THEME], t(`suggestedTitle.${THEME}`))}
      step={step}
      busy={busy}
      problems={problems}
      onStep={(to) => void go(to)}
    />
  );
}
