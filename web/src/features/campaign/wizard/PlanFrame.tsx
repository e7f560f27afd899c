import { Button, Form, type FormInstance, Space, Steps } from 'antd';
import { useTranslation } from 'react-i18next';
import { Problems } from '@/kit/form/Problems';
import { Card } from '@/kit/layout/Card';
import { onDemand } from '@/kit/onDemand';
import { Loading } from '@/kit/state/Loading';
import type { Campaign, PlanValues } from '../parts/plan';
import { STEPS, type StepKey } from './steps';
import { ThemeStep } from './ThemeStep';

const WhenStep = onDemand(async () => (await import('./WhenStep')).WhenStep, <Loading />);
const AudienceStep = onDemand(async () => (await import('./AudienceStep')).AudienceStep, <Loading />);
const StandardsStep = onDemand(async () => (await import('./StandardsStep')).StandardsStep, <Loading />);
const NamedStep = onDemand(async () => (await import('./NamedStep')).NamedStep, <Loading />);
const GroupsStep = onDemand(async () => (await import('./GroupsStep')).GroupsStep, <Loading />);
const ReviewStep = onDemand(async () => (await import('./ReviewStep')).ReviewStep, <Loading />);

interface PlanFrameProps {
  form: FormInstance<PlanValues>;
  initialValues: PlanValues;
  /** The stored plan; undefined before the first save. */
  campaign?: Campaign;
  step: number;
  busy: boolean;
  problems: readonly string[];
  /** Leaves the page for another one, after checking and storing it. */
  onStep: (step: number) => void;
  /** Hands in a stored plan. */
  onSubmit?: () => void;
}

/** The form of a plan in pages. All pages stay mounted, so that a refusal finds its field wherever it is. */
export function PlanFrame({ form, initialValues, campaign, step, busy, problems, onStep, onSubmit }: PlanFrameProps) {
  const { t } = useTranslation('campaign');
  const last = step === STEPS.length - 1;
  return (
    <Form<PlanValues> form={form} layout="vertical" initialValues={initialValues} scrollToFirstError>
      <Card>
        <Steps
          size="small"
          current={step}
          items={STEPS.map(({ key }) => ({ title: t(`step.${key}`) }))}
          {...(campaign && { onChange: onStep })}
        />
      </Card>
      <Problems messages={problems} />
      {STEPS.map(({ key }, i) => (
        <div key={key} hidden={i !== step}>
          <Page step={key} shown={i === step} campaign={campaign} />
        </div>
      ))}
      <Space>
        {step > 0 && <Button onClick={() => onStep(step - 1)}>{t('wizard.back')}</Button>}
        {last ? (
          <Button type="primary" loading={busy} onClick={onSubmit}>
            {t('wizard.submit')}
          </Button>
        ) : (
          <Button type="primary" loading={busy} onClick={() => onStep(step + 1)}>
            {t(campaign ? 'wizard.saveAndNext' : 'wizard.next')}
          </Button>
        )}
      </Space>
    </Form>
  );
}

function Page({ step, shown, campaign }: { step: StepKey; shown: boolean; campaign: Campaign | undefined }) {
  switch (step) {
    case 'theme':
      return <ThemeStep stored={campaign !== undefined} />;
    case 'when':
      return <WhenStep shown={shown} />;
    case 'audience':
      return <AudienceStep shown={shown} campaignId={campaign?.id} />;
    case 'standards':
      return <StandardsStep shown={shown} campaignId={campaign?.id} />;
    case 'named':
      return <NamedStep campaign={campaign} shown={shown} />;
    case 'groups':
      return <GroupsStep campaign={campaign} />;
    case 'review':
      return shown && campaign ? <ReviewStep campaign={campaign} /> : null;
  }
}
