import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ArchivePaperKind } from '@/gql/graphql';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { useGqlMutation } from '@/lib/graphql';
import { OUTDATED } from '../parts/useArchive';
import type { ActionFormProps } from './ActionForm';
import { ReturnArchive } from './documents';
import { PAPER_KINDS } from './vocabulary';

/** Gives an application back with the whole list of what is missing, told once (一次性告知). */
export function ReturnDialog({ archive, progress, onClose }: ActionFormProps) {
  const { t } = useTranslation('intake');
  const giveBack = useGqlMutation(ReturnArchive, { invalidates: OUTDATED });
  const others = PAPER_KINDS.filter((kind) => !progress.missing.includes(kind));
  return (
    <ActionDialog<{ also?: ArchivePaperKind[]; note?: string }>
      title={t('action.return')}
      submitLabel={t('action.return')}
      onSubmit={async ({ also = [], note }) => {
        const input = {
          id: archive.id,
          expectedVersion: archive.version,
          also,
          note: note ?? null,
        };
        await giveBack.mutateAsync({ input });
      }}
      onClose={onClose}
    >
      {progress.missing.length > 0 ? (
        <>
          <p>{t('return.missing', { count: progress.missing.length })}</p>
          <ul>
            {progress.missing.map((kind) => (
              <li key={kind}>{t(`papers.kind.${kind}`)}</li>
            ))}
          </ul>
        </>
      ) : (
        <p>{t('return.complete')}</p>
      )}
      <Form.Item name="also" label={t('return.also')} extra={t('return.alsoHint')}>
        <Select
          mode="multiple"
          options={others.map((value) => ({
            value,
            label: t(`papers.kind.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item name="note" label={t('return.note')}>
        <Input.TextArea rows={3} maxLength={500} />
      </Form.Item>
    </ActionDialog>
  );
}
