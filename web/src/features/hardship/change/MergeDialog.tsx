import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { ArchiveSelect } from '@/kit/form/ArchiveSelect';
import { Loaded } from '@/kit/state/Loaded';
import { useGqlMutation } from '@/lib/graphql';
import { type Archive, archiveOf, useArchive } from '../parts/useArchive';
import { CHANGED, kinOf, type Relations } from './change';
import { ProposeMerge } from './documents';
import { ReasonField } from './ReasonField';
import { RelationFields } from './RelationFields';

interface Values {
  otherId: string;
  headRelation: string;
  relations?: Relations;
  reason: string;
}

/** Asks for another household to become part of this one (并户). */
export function MergeDialog({ archive, onClose }: { archive: Archive; onClose: () => void }) {
  const { t } = useTranslation('change');
  const propose = useGqlMutation(ProposeMerge, { invalidates: CHANGED });
  return (
    <ActionDialog<Values>
      title={t('kind.MERGE')}
      submitLabel={t('propose')}
      onSubmit={async ({ relations, ...values }) => {
        await propose.mutateAsync({
          input: { id: archive.id, expectedVersion: archive.version, kin: kinOf(relations), ...values },
        });
      }}
      onClose={onClose}
    >
      <p>{t('hint.MERGE', { name: archive.headName })}</p>
      <Form.Item name="otherId" label={t('other')} rules={[{ required: true, message: t('required') }]}>
        <OtherSelect own={archive.id} />
      </Form.Item>
      <Form.Item<Values> noStyle dependencies={['otherId']}>
        {({ getFieldValue }) => {
          const id = getFieldValue('otherId') as string | undefined;
          return id && <People key={id} id={id} />;
        }}
      </Form.Item>
      <ReasonField />
    </ActionDialog>
  );
}

function OtherSelect({ own, onChange }: { own: string; onChange?: (id: string) => void }) {
  const { t } = useTranslation('change');
  return <ArchiveSelect label={t('other')} taken={[own]} onPick={({ id }) => onChange?.(id)} />;
}

/** The people of the other household, each with the relation to the head that stays. */
function People({ id }: { id: string }) {
  const { t } = useTranslation('change');
  const query = useArchive(id);
  return (
    <Loaded query={query}>
      {(data) => {
        const other = archiveOf(data);
        if (!other) return null;
        return (
          <>
            <p>{t('chosen', { name: other.headName, number: other.number, count: other.householdSize })}</p>
            <Form.Item
              name="headRelation"
              label={t('relationOf', { name: other.headName })}
              rules={[{ required: true, whitespace: true, message: t('required') }]}
            >
              <Input maxLength={20} />
            </Form.Item>
            <RelationFields known title={t('others')} people={other.members} />
          </>
        );
      }}
    </Loaded>
  );
}
