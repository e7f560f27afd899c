import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { MemberSelect } from '@/kit/form/MemberSelect';
import { OrgTreeSelect } from '@/kit/form/OrgTreeSelect';
import { useGqlMutation } from '@/lib/graphql';
import { useUnits } from '@/lib/units';
import { ReasonField } from '../change/ReasonField';
import { AcceptArchiveOffer, DeclineArchiveOffer } from './documents';
import { MOVED, type Offer } from './handover';

interface DialogProps {
  offer: Offer;
  onClose: () => void;
}

const seen = ({ id, version }: Offer) => ({ id, expectedVersion: version });

interface Place {
  unitId: string;
  ownerId?: string;
}

/** Takes an archive over: which unit keeps it, and who is in charge. */
export function AcceptDialog({ offer, onClose }: DialogProps) {
  const { t } = useTranslation('handover');
  const { units, loading } = useUnits();
  const accept = useGqlMutation(AcceptArchiveOffer, { invalidates: MOVED });
  return (
    <ActionDialog<Place>
      title={`${t('action.accept')} ${offer.headMasked}`}
      submitLabel={t('action.accept')}
      onSubmit={async ({ unitId, ownerId }) => {
        await accept.mutateAsync({ input: { ...seen(offer), unitId, ownerId: ownerId ?? null } });
      }}
      onClose={onClose}
    >
      <p>{t('question.accept', { union: offer.giverName })}</p>
      <Form.Item name="unitId" label={t('unit')} rules={[{ required: true, message: t('required') }]}>
        <OrgTreeSelect units={units} loading={loading} />
      </Form.Item>
      <Form.Item name="ownerId" label={t('owner')}>
        <MemberSelect />
      </Form.Item>
    </ActionDialog>
  );
}

/** Refuses an archive; the other union reads why. */
export function DeclineDialog({ offer, onClose }: DialogProps) {
  const { t } = useTranslation('handover');
  const decline = useGqlMutation(DeclineArchiveOffer, { invalidates: MOVED });
  return (
    <ActionDialog<{ reason: string }>
      danger
      title={`${t('action.decline')} ${offer.headMasked}`}
      submitLabel={t('action.decline')}
      onSubmit={async ({ reason }) => {
        await decline.mutateAsync({ input: { ...seen(offer), reason } });
      }}
      onClose={onClose}
    >
      <p>{t('question.decline', { union: offer.giverName })}</p>
      <ReasonField />
    </ActionDialog>
  );
}
