import { Checkbox, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { useGqlMutation } from '@/lib/graphql';
import type { Archive } from '../parts/useArchive';
import { CHANGED, kinOf, type Relations } from './change';
import { ProposeSplit } from './documents';
import { PersonField } from './PersonField';
import { ReasonField } from './ReasonField';
import { RelationFields } from './RelationFields';

interface Values {
  personId: string;
  going?: string[];
  relations?: Relations;
  reason: string;
}

/** Asks for members to get an archive of their own (分户). */
export function SplitDialog({ archive, onClose }: { archive: Archive; onClose: () => void }) {
  const { t } = useTranslation('change');
  const propose = useGqlMutation(ProposeSplit, { invalidates: CHANGED });
  const others = (head: unknown) => archive.members.filter(({ id }) => id !== head);
  return (
    <ActionDialog<Values>
      title={t('kind.SPLIT')}
      submitLabel={t('propose')}
      onSubmit={async ({ personId, going = [], relations, reason }) => {
        const along = going.filter((id) => id !== personId);
        await propose.mutateAsync({
          input: { id: archive.id, expectedVersion: archive.version, personId, kin: kinOf(relations, along), reason },
        });
      }}
      onClose={onClose}
    >
      <p>{t('hint.SPLIT')}</p>
      <PersonField label={t('splitHead')} people={archive.members} />
      <Form.Item<Values> noStyle dependencies={['going', 'personId']}>
        {({ getFieldValue }) => {
          const rest = others(getFieldValue('personId'));
          const going = (getFieldValue('going') as string[] | undefined) ?? [];
          return (
            <>
              <Form.Item name="going" label={t('going')}>
                <Checkbox.Group
                  options={rest.map((person) => ({ value: person.id, label: t('person', { ...person }) }))}
                />
              </Form.Item>
              <RelationFields title={t('toNewHead')} people={rest.filter(({ id }) => going.includes(id))} />
            </>
          );
        }}
      </Form.Item>
      <ReasonField />
    </ActionDialog>
  );
}
