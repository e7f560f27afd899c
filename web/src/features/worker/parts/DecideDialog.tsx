import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { OrgTreeSelect } from '@/kit/form/OrgTreeSelect';
import { useGqlMutation } from '@/lib/graphql';
import { useUnits } from '@/lib/units';
import type { Access } from '../desk/WorkersPage';
import { AcceptWorker, RefuseWorker } from '../documents';

interface DecideDialogProps {
  access: Access;
  accept: boolean;
  onClose: () => void;
}

const OUTDATES = { invalidates: ['WorkerAccesses'] };

/** Lets a worker in, into a unit, or turns them down. */
export function DecideDialog({ access, accept, onClose }: DecideDialogProps) {
  const { t } = useTranslation('worker');
  const { units, loading } = useUnits();
  const letIn = useGqlMutation(AcceptWorker, OUTDATES);
  const refuse = useGqlMutation(RefuseWorker, OUTDATES);
  const required = { required: true, message: t('admit.required') };
  const { id, version, name, unitStated, workNumber } = access;
  return (
    <ActionDialog<{ unitId: string; reason: string }>
      danger={!accept}
      title={t(accept ? 'admit.acceptTitle' : 'admit.refuseTitle', { name })}
      submitLabel={t(accept ? 'admit.accept' : 'admit.refuse')}
      onSubmit={async ({ unitId, reason }) => {
        const named = { id, expectedVersion: version };
        await (accept
          ? letIn.mutateAsync({ input: { ...named, unitId } })
          : refuse.mutateAsync({ input: { ...named, reason } }));
      }}
      onClose={onClose}
    >
      <p>{t(accept ? 'admit.acceptDetail' : 'admit.refuseDetail', { unit: unitStated, number: workNumber || '–' })}</p>
      {accept ? (
        <Form.Item name="unitId" label={t('admit.unit')} rules={[required]}>
          <OrgTreeSelect units={units} loading={loading} />
        </Form.Item>
      ) : (
        <Form.Item name="reason" label={t('admit.reason')} rules={[{ ...required, whitespace: true }]}>
          <Input maxLength={200} />
        </Form.Item>
      )}
    </ActionDialog>
  );
}
