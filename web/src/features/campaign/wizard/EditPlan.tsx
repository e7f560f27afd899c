import { Form } from 'antd';
import { useRef } from 'react';
import { useNavigate } from 'react-router';
import type { Stored } from '@/kit/form/conflict';
import { useSubmit } from '@/kit/form/useSubmit';
import { useVersionedForm } from '@/kit/form/useVersionedForm';
import { nodeOf, request, useGqlMutation } from '@/lib/graphql';
import { CampaignQuery, SubmitCampaign, UpdateCampaign } from '../documents';
import { PLAN_OUTDATES } from '../parts/outdated';
import { type Campaign, planOf, type PlanValues, toInput } from '../parts/plan';
import { checkStep } from './checkStep';
import { PlanFrame } from './PlanFrame';
import { STEPS } from './steps';
import { toFaultyStep } from './toFaultyStep';
import { usePlanFields } from './usePlanFields';

interface EditPlanProps {
  /** As stored; a new version makes a new form. */
  campaign: Campaign;
  step: number;
  onStep: (step: number) => void;
}

const stored = (campaign: Campaign): Stored<PlanValues> => ({ values: planOf(campaign), version: campaign.version });

/** A stored draft. Each page is stored when it is left. */
export function EditPlan({ campaign, step, onStep }: EditPlanProps) {
  const [form] = Form.useForm<PlanValues>();
  const target = useRef(step);
  const update = useGqlMutation(UpdateCampaign, { invalidates: PLAN_OUTDATES });
  const editing = useVersionedForm<PlanValues>({
    form,
    loaded: stored(campaign),
    fields: usePlanFields(),
    reload: async () => {
      const current = nodeOf((await request(CampaignQuery, { id: campaign.id })).node);
      return stored(current ?? campaign);
    },
    save: (changes, expectedVersion) =>
      toFaultyStep(onStep, async () => {
        const plan = toInput(form.getFieldsValue(true) as PlanValues);
        if (Object.keys(changes).length > 0) {
          await update.mutateAsync({ input: { id: campaign.id, expectedVersion, plan } });
        }
        onStep(target.current);
      }),
  });
  const handIn = useHandIn(campaign, form);
  const go = async (to: number) => {
    if (to > step && !(await checkStep(form, step))) return;
    target.current = to;
    if (step === STEPS.length - 1) onStep(to);
    else await editing.submit(form.getFieldsValue(true) as PlanValues);
  };
  return (
    <>
      <PlanFrame
        form={form}
        initialValues={planOf(campaign)}
        campaign={campaign}
        step={step}
        busy={editing.busy || handIn.busy}
        problems={[...editing.problems, ...handIn.problems]}
        onStep={(to) => void go(to)}
        onSubmit={() => void handIn.submit({})}
      />
      {editing.dialog}
    </>
  );
}

/** Hands the plan to the chair and shows it. */
function useHandIn(campaign: Campaign, form: ReturnType<typeof Form.useForm<PlanValues>>[0]) {
  const navigate = useNavigate();
  const submit = useGqlMutation(SubmitCampaign, { invalidates: PLAN_OUTDATES });
  return useSubmit<object>(form, async () => {
    await submit.mutateAsync({ input: { id: campaign.id, expectedVersion: campaign.version } });
    await navigate(`/campaigns/${campaign.id}`);
  });
}
