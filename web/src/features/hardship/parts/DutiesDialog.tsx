import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Duty } from '@/gql/graphql';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { MemberSelect } from '@/kit/form/MemberSelect';
import { useDictionary } from '@/lib/dictionary';
import { useGqlMutation } from '@/lib/graphql';
import { SetArchiveDuties } from '../documents';
import { type Archive, OUTDATED } from './useArchive';

type Values = Partial<Record<Duty, string>> & { reason: string };

/** Names who has the four duties towards a household (四个第一). */
export function DutiesDialog({ archive, onClose }: { archive: Archive; onClose: () => void }) {
  const { t } = useTranslation('hardship');
  const { called } = useDictionary();
  const set = useGqlMutation(SetArchiveDuties, { invalidates: [...OUTDATED, 'Workbench'] });
  return (
    <ActionDialog<Values>
      title={t('duty.title')}
      submitLabel={t('duty.save')}
      initialValues={Object.fromEntries(
        archive.duties.flatMap(({ duty, named, member }) => (named && member ? [[duty, member.id]] : [])),
      )}
      onSubmit={async ({ reason, ...named }) => {
        await set.mutateAsync({
          input: {
            id: archive.id,
            expectedVersion: archive.version,
            ownerId: named.RESPONSIBLE ?? '',
            informedId: named.INFORMED ?? null,
            coordinatorId: named.COORDINATOR ?? null,
            implementerId: named.IMPLEMENTER ?? null,
            reason,
          },
        });
      }}
      onClose={onClose}
    >
      <p>{t('duty.hint')}</p>
      {archive.duties.map(({ duty, named, member }) => (
        <Form.Item
          key={duty}
          name={duty}
          label={called('DUTY', duty)}
          rules={duty === 'RESPONSIBLE' ? [{ required: true, message: t('duty.required') }] : []}
        >
          <MemberSelect chosen={named ? member : null} />
        </Form.Item>
      ))}
      <Form.Item
        name="reason"
        label={t('duty.reason')}
        rules={[{ required: true, min: 2, message: t('duty.reasonRequired') }]}
      >
        <Input maxLength={200} />
      </Form.Item>
    </ActionDialog>
  );
}
