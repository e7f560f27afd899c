import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { todayCN } from '@/lib/date';
import { useGqlMutation } from '@/lib/graphql';
import { ReasonField } from '../change/ReasonField';
import type { Archive } from '../parts/useArchive';
import { ProposeHandover } from './documents';
import { MOVED, transferConsent } from './handover';
import { UnionSelect } from './UnionSelect';

interface Values {
  receiverId: string;
  reason: string;
}

/** Asks that another union takes an archive over; the worker's consent is what it rests on. */
export function ProposeDialog({ archive, onClose }: { archive: Archive; onClose: () => void }) {
  const { t } = useTranslation('handover');
  const propose = useGqlMutation(ProposeHandover, { invalidates: MOVED });
  const consent = transferConsent(archive, todayCN());
  return (
    <ActionDialog<Values>
      title={t('propose.title', { name: archive.headName })}
      submitLabel={t('propose.submit')}
      onSubmit={async (values) => {
        await propose.mutateAsync({ input: { id: archive.id, expectedVersion: archive.version, ...values } });
      }}
      onClose={onClose}
    >
      <p>{t('propose.hint')}</p>
      <p>
        {consent
          ? t('propose.consent', { version: consent.textVersion, on: consent.signedOn })
          : t('propose.noConsent')}
      </p>
      <Form.Item name="receiverId" label={t('receiver')} rules={[{ required: true, message: t('required') }]}>
        <UnionSelect />
      </Form.Item>
      <ReasonField />
    </ActionDialog>
  );
}
