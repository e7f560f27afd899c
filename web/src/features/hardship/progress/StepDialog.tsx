import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { useGqlMutation } from '@/lib/graphql';
import { OUTDATED } from '../parts/useArchive';
import type { ActionFormProps } from './ActionForm';
import {
  CloseArchive,
  FinishCheck,
  KeepArchive,
  MonitorArchive,
  RelapseArchive,
  StartSurvey,
  WithdrawArchive,
} from './documents';

export type PlainStep = 'startSurvey' | 'finishCheck' | 'withdraw' | 'keep' | 'monitor' | 'relapse' | 'close';

function usePlainSteps() {
  const options = { invalidates: OUTDATED };
  return {
    startSurvey: useGqlMutation(StartSurvey, options),
    finishCheck: useGqlMutation(FinishCheck, options),
    withdraw: useGqlMutation(WithdrawArchive, options),
    keep: useGqlMutation(KeepArchive, options),
    monitor: useGqlMutation(MonitorArchive, options),
    relapse: useGqlMutation(RelapseArchive, options),
    close: useGqlMutation(CloseArchive, options),
  };
}

/** A step that asks for nothing but an opinion (意见). */
export function StepDialog({ step, archive, onClose }: ActionFormProps & { step: PlainStep }) {
  const { t } = useTranslation('intake');
  const take = usePlainSteps()[step];
  return (
    <ActionDialog<{ opinion?: string }>
      title={t(`action.${step}`)}
      submitLabel={t(`action.${step}`)}
      danger={step === 'withdraw'}
      onSubmit={async ({ opinion }) => {
        const input = {
          id: archive.id,
          expectedVersion: archive.version,
          opinion: opinion ?? null,
        };
        await take.mutateAsync({ input });
      }}
      onClose={onClose}
    >
      <p>{t(`hint.${step}`, { name: archive.headName })}</p>
      <Form.Item name="opinion" label={t('opinion')}>
        <Input.TextArea rows={3} maxLength={500} />
      </Form.Item>
    </ActionDialog>
  );
}
