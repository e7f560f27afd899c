import { useTranslation } from 'react-i18next';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { useGqlMutation } from '@/lib/graphql';
import { yuan } from '@/lib/money';
import { RemoveVisit } from '../documents';
import { ReasonField } from './ReasonField';
import { RUN_OUTDATES } from './run';
import type { Visit } from './VisitDrawer';

/** Takes a household off the list; the reason stays with the visit. */
export function RemoveVisitDialog({ visit, onClose }: { visit: Visit; onClose: () => void }) {
  const { t } = useTranslation('run');
  const remove = useGqlMutation(RemoveVisit, { invalidates: RUN_OUTDATES });
  return (
    <ActionDialog<{ reason: string }>
      danger
      title={t('remove.title', { name: visit.name })}
      submitLabel={t('remove.remove')}
      onSubmit={async ({ reason }) => {
        await remove.mutateAsync({ input: { id: visit.id, expectedVersion: visit.version, reason } });
      }}
      onClose={onClose}
    >
      <p>{t('remove.detail', { amount: yuan(visit.cashFen) })}</p>
      <ReasonField />
    </ActionDialog>
  );
}
