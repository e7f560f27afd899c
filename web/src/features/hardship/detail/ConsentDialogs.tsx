import { AutoComplete, Form, Input, Select } from 'antd';
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
  guardianName?: string;
  guardianRelation?: string;
}

/** From this age on people agree for themselves. */
const ADULT = 18;

interface GiveConsentDialogProps {
  archive: Archive;
  /** The consent that is renewed: who agreed to what with which text. */
  renewed?: Consent | undefined;
  onClose: () => void;
}

/** Records a consent that the head or a member of the household gave (登记同意书), a guardian for a minor; or its renewal. */
export function GiveConsentDialog({ archive, renewed, onClose }: GiveConsentDialogProps) {
  const { t } = useTranslation('hardship');
  const give = useGqlMutation(GiveConsent, { invalidates: OUTDATED });
  const required = [{ required: true, message: t('consent.required') }];
  const people = [
    { value: HEAD, label: archive.headName },
    ...archive.members.map(({ id, name, relation }) => ({ value: id, label: `${name} / ${relation}` })),
  ];
  return (
    <ActionDialog<Values>
      title={t(renewed ? 'consent.renew' : 'consent.give')}
      submitLabel={t(renewed ? 'consent.renew' : 'consent.give')}
      initialValues={{ person: HEAD, channel: 'paper', ...(renewed && again(renewed)), signedOn: todayCN() }}
      onSubmit={async ({ person, ...values }) => {
        const personId = person === HEAD ? null : person;
        await give.mutateAsync({ input: { archiveId: archive.id, personId, ...values } });
      }}
      onClose={onClose}
    >
      {renewed && (
        <p>
          {t('consent.renewDetail', { text: renewed.textVersion, from: renewed.signedOn, to: renewed.validTo ?? '' })}
        </p>
      )}
      <Form.Item name="person" label={t('consent.person')} rules={required}>
        <Select options={people} disabled={renewed !== undefined} />
      </Form.Item>
      <Guardian archive={archive} />
      <Form.Item name="purpose" label={t('consent.purpose')} rules={required}>
        <Select
          disabled={renewed !== undefined}
          options={CONSENT_PURPOSES.map((value) => ({ value, label: t(`consent.purposes.${value}`) }))}
        />
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

/** What a renewal begins with: who agreed to what, with the text that was shown then. */
function again({ personId, purpose, textVersion, guardianName, guardianRelation }: Consent): Partial<Values> {
  return { person: personId ?? HEAD, purpose, textVersion, guardianName, guardianRelation };
}

/** Who agrees in the place of a member under 18; asked for only then. */
function Guardian({ archive }: { archive: Archive }) {
  const { t } = useTranslation('hardship');
  const person = Form.useWatch<string | undefined>('person');
  const minor = archive.members.some(({ id, age }) => id === person && age !== null && age < ADULT);
  if (!minor) return null;
  const adults = archive.members.filter(({ age }) => age === null || age >= ADULT).map(({ name }) => name);
  const required = [{ required: true, message: t('consent.required') }];
  return (
    <>
      <Form.Item name="guardianName" label={t('consent.guardian')} extra={t('consent.guardianHint')} rules={required}>
        <AutoComplete maxLength={50} options={[archive.headName, ...adults].map((value) => ({ value }))} />
      </Form.Item>
      <Form.Item name="guardianRelation" label={t('consent.guardianRelation')} rules={required}>
        <Input maxLength={20} />
      </Form.Item>
    </>
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
