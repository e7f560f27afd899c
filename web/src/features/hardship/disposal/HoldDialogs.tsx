import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { useGqlMutation } from '@/lib/graphql';
import { DISPOSED } from './disposal';
import { HoldArchive, LiftArchiveHold } from './documents';

interface Values {
  reason: string;
}

/** Keeps an archive from being destroyed, for the reason that is given. */
export function HoldDialog({ archive, onClose }: { archive: string; onClose: () => void }) {
  const { t } = useTranslation('disposal');
  const hold = useGqlMutation(HoldArchive, { invalidates: DISPOSED });
  return (
    <ActionDialog<Values>
      title={t('action.hold')}
      submitLabel={t('action.hold')}
      onSubmit={async ({ reason }) => {
        await hold.mutateAsync({ input: { archiveId: archive, reason } });
      }}
      onClose={onClose}
    >
      <p>{t('question.hold')}</p>
      <Reason />
    </ActionDialog>
  );
}

/** Ends a hold that somebody else placed. */
export function LiftDialog({ hold, onClose }: { hold: string; onClose: () => void }) {
  const { t } = useTranslation('disposal');
  const lift = useGqlMutation(LiftArchiveHold, { invalidates: DISPOSED });
  return (
    <ActionDialog<Values>
      title={t('action.lift')}
      submitLabel={t('action.lift')}
      onSubmit={async ({ reason }) => {
        await lift.mutateAsync({ input: { id: hold, reason } });
      }}
      onClose={onClose}
    >
      <p>{t('question.lift')}</p>
      <Reason />
    </ActionDialog>
  );
}

function Reason() {
  const { t } = useTranslation('disposal');
  return (
    <Form.Item name="reason" label={t('reason')} rules={[{ required: true, min: 2, message: t('reasonShort') }]}>
      <Input.TextArea rows={2} maxLength={200} />
    </Form.Item>
  );
}
