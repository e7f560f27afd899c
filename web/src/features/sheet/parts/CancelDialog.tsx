import { useTranslation } from 'react-i18next';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { useGqlMutation } from '@/lib/graphql';
import { CancelImport } from '../documents';

interface CancelDialogProps {
  id: string;
  onDone: () => void;
  onClose: () => void;
}

/** Gives an import up before it is confirmed. */
export function CancelDialog({ id, onDone, onClose }: CancelDialogProps) {
  const { t } = useTranslation('sheet');
  const cancel = useGqlMutation(CancelImport, { invalidates: ['Import', 'Imports'] });
  return (
    <ActionDialog
      danger
      title={t('cancel.title')}
      submitLabel={t('cancel.submit')}
      onSubmit={async () => {
        await cancel.mutateAsync({ input: { id } });
      }}
      onDone={onDone}
      onClose={onClose}
    >
      <p>{t('cancel.detail')}</p>
    </ActionDialog>
  );
}
