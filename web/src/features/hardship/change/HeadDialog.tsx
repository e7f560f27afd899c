import { Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { useGqlMutation } from '@/lib/graphql';
import type { Archive } from '../parts/useArchive';
import { CHANGED, kinOf, type Relations } from './change';
import { ProposeHeadChange } from './documents';
import { PersonField } from './PersonField';
import { ReasonField } from './ReasonField';
import { RelationFields } from './RelationFields';

interface Values {
  personId: string;
  stays: boolean;
  formerRelation?: string;
  relations?: Relations;
  reason: string;
}

/** Asks for another head (户主变更). */
export function HeadDialog({ archive, onClose }: { archive: Archive; onClose: () => void }) {
  const { t } = useTranslation('change');
  const propose = useGqlMutation(ProposeHeadChange, { invalidates: CHANGED });
  const others = (head: unknown) => archive.members.filter(({ id }) => id !== head);
  return (
    <ActionDialog<Values>
      title={t('kind.HEAD')}
      submitLabel={t('propose')}
      initialValues={{ stays: true }}
      onSubmit={async ({ personId, stays, formerRelation, relations, reason }) => {
        const kin = kinOf(
          relations,
          others(personId).map(({ id }) => id),
        );
        await propose.mutateAsync({
          input: {
            id: archive.id,
            expectedVersion: archive.version,
            personId,
            formerRelation: stays ? (formerRelation ?? null) : null,
            kin,
            reason,
          },
        });
      }}
      onClose={onClose}
    >
      <p>{t('hint.HEAD')}</p>
      <PersonField label={t('newHead')} people={archive.members} />
      <Form.Item name="stays" label={t('former', { name: archive.headName })}>
        <Radio.Group
          options={[
            { value: true, label: t('stays') },
            { value: false, label: t('left') },
          ]}
        />
      </Form.Item>
      <Form.Item<Values> noStyle dependencies={['stays', 'personId']}>
        {({ getFieldValue }) => (
          <>
            {getFieldValue('stays') === true && (
              <Form.Item
                name="formerRelation"
                label={t('relationOf', { name: archive.headName })}
                rules={[{ required: true, whitespace: true, message: t('required') }]}
              >
                <Input maxLength={20} />
              </Form.Item>
            )}
            <RelationFields known title={t('others')} people={others(getFieldValue('personId'))} />
          </>
        )}
      </Form.Item>
      <ReasonField />
    </ActionDialog>
  );
}
