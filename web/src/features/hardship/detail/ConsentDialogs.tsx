import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ConsentPurpose } from '@/gql/graphql';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { DateInput } from '@/kit/form/DateInput';
import { todayCN } from '@/lib/date';
import { useGqlMutation } from '@/lib/graphql';
import { GiveConsent, WithdrawConsent } from '../documents';
import { type Archive, OUTDATED } from '../parts/useArchive';
import { CONSENT_CHANNELS, CONSENT_PURPOSES } from '../parts/vocabulary';
import type { Consent } from './ConsentTable';

const HEAD = 'head';

interface Values {
  person: string;
  purpose: ConsentPurpose;
  textVersion: string;
  channel: (typeof CONSENT_CHANNELS)[number];
  signedOn: string;
  validTo?: string;
}

/** Records a consent that the head or a member of the household gave (登记同意书). */
export function GiveConsentDialog({ archive, onClose }: { archive: Archive; onClose: () => void }) {
  const { t } = useTranslation('hardship');
  const give = useGqlMutation(GiveConsent, { invalidates: OUTDATED });
  const required = [{ required: true, message: t('consent.required') }];
  const people = [
    { value: HEAD, label: archive.headName },
    ...archive.members.map(({ id, name, relation }) => ({ value: id, label: `${name} / ${relation}` })),
  ];
  return (
    <ActionDialog<Values>
      title={t('consent.give')}
      submitLabel={t('consent.give')}
      initialValues={{ person: HEAD, channel: 'paper', signedOn: todayCN() }}
      onSubmit={async ({ person, ...values }) => {
        const personId = person === HEAD ? null : person;
        await give.mutateAsync({ input: { archiveId: archive.id, personId, ...values } });
      }}
      onClose={onClose}
    >
      <Form.Item name="person" label={t('consent.person')} rules={required}>
        <Select options={people} />
      </Form.Item>
      <Form.Item name="purpose" label={t('consent.purpose')} rules={required}>
        <Select options={CONSENT_PURPOSES.map((value) => ({ value, label: t(`consent.purposes.${value}`) }))} />
      </Form.Item>
      <Form.Item
        name="textVersion"
        label={t('consent.textVersion')}
        extra={t('consent.textVersionHint')}
        rules={required}
      >
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="channel" label={t('consent.channel')} rules={required}>
        <Select options={CONSENT_CHANNELS.map((value) => ({ value, label: t(`consent.channels.${value}`) }))} />
      </Form.Item>
      <Form.Item name="signedOn" label={t('consent.signedOn')} rules={required}>
        <DateInput max={todayCN()} />
      </Form.Item>
      <Form.Item name="validTo" label={t('consent.validTo')} extra={t('consent.untilWithdrawn')}>
        <DateInput />
      </Form.Item>
    </ActionDialog>
  );
}

export function WithdrawConsentDialog({ consent, onClose }: { consent: Consent; onClose: () => void }) {
  const { t } = useTranslation('hardship');
  const withdraw = useGqlMutation(WithdrawConsent, { invalidates: OUTDATED });
  return (
    <ActionDialog
      danger
      title={t('consent.withdrawTitle', { purpose: t(`consent.purposes.${consent.purpose}`) })}
      submitLabel={t('consent.withdraw')}
      onSubmit={async () => {
        await withdraw.mutateAsync({ input: { id: consent.id } });
      }}
      onClose={onClose}
    >
      <p>{t('consent.withdrawDetail', { name: consent.personName })}</p>
    </ActionDialog>
  );
}
