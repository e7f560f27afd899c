import { Descriptions, type DescriptionsProps, Switch } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SensitiveField } from '@/gql/graphql';
import type { Messages } from '@/i18n/messages';
import { type SensitiveText, SensitiveValue } from '@/kit/sensitive/SensitiveValue';
import { dateTimeCN } from '@/lib/date';
import { useDictionary } from '@/lib/dictionary';
import { type Fen, yuan } from '@/lib/money';
import { revealer } from '@/lib/reveal';
import { type CodedName, dictionaryOf } from '../parts/dictionaries';
import type { Archive } from '../parts/useArchive';
import styles from './Facts.module.css';
import { IdDoubts } from './IdDoubts';
import { Missing } from './Missing';
import { NetPerHead } from './NetPerHead';
import { SourceNote } from './SourceNote';
import { spoken } from './spoken';

type FieldName = keyof Messages['hardship']['field'];

/** The facts of an archive, section by section; sensitive ones masked. */
export function Facts({ archive }: { archive: Archive }) {
  const { t } = useTranslation(['hardship', 'vocabulary']);
  const mayReveal = archive.viewerCan.includes('reveal');
  const { word, called } = useDictionary();
  const [sourcesShown, setSourcesShown] = useState(false);
  const a = archive;
  const sources = new Map(a.fieldSources.map((source) => [source.field, source]));
  const item = (name: FieldName, children: ReactNode, span?: 'filled') => ({
    key: name,
    label: t(`field.${name}`),
    children: (
      <>
        {children === '' || children === null ? <None /> : children}
        {sourcesShown && <SourceNote source={sources.get(name)} />}
      </>
    ),
    span,
  });
  const sensitive = (name: FieldName, value: SensitiveText, field: SensitiveField) =>
    item(
      name,
      <SensitiveValue
        label={t(`field.${name}`)}
        value={value}
        onReveal={mayReveal ? spoken(revealer(a.id, field), (code) => wordOf(name, code)) : undefined}
      />,
      'filled',
    );
  const wordOf = (name: string, code: string) => {
    const dictionary = dictionaryOf(name);
    return dictionary ? word(dictionary, code) : code;
  };
  const coded = (name: CodedName & keyof Archive & FieldName) => item(name, a[name] && wordOf(name, a[name] as string));
  const yesNo = (yes: boolean) => t(yes ? 'detail.yes' : 'detail.no');
  const amount = (fen: Fen | null) => fen && t('detail.yuan', { amount: yuan(fen) });
  return (
    <>
      <Missing archive={a} />
      <div className={styles.sources}>
        <Switch size="small" checked={sourcesShown} onChange={setSourcesShown} aria-label={t('detail.sources')} />
        {t('detail.sources')}
      </div>
      <Section
        title={t('detail.person')}
        items={[
          item('headName', a.headName),
          item('category', t(`vocabulary:category.${a.category}`)),
          sensitive('idNumber', a.idNumber, 'ID_NUMBER'),
          ...(a.idDoubts.length > 0 ? [item('idDoubts', <IdDoubts of={a.idDoubts} />, 'filled')] : []),
          item('sex', t(`vocabulary:sex.${a.sex}`)),
          item('birthDate', a.birthDate && `${a.birthDate} (${a.age})`),
          sensitive('phone', a.phone, 'PHONE'),
          sensitive('otherContact', a.otherContact, 'OTHER_CONTACT'),
          sensitive('address', a.address, 'ADDRESS'),
          item('postcode', a.postcode),
          coded('nation'),
          coded('political'),
          coded('marriage'),
          coded('registerType'),
          item('registerArea', a.registerArea),
          sensitive('healthState', a.healthState, 'HEALTH_STATE'),
          sensitive('health', a.health, 'MEDICAL'),
          sensitive('disabilityType', a.disabilityType, 'DISABILITY_TYPE'),
          sensitive('disabilityCertificate', a.disabilityCertificate, 'DISABILITY_CERTIFICATE'),
        ]}
      />
      <Section
        title={t('form.work')}
        items={[
          item('workplace', a.workplace),
          coded('unitNature'),
          coded('enterpriseState'),
          coded('industry'),
          coded('workState'),
          item('employment', a.employment),
          item('workedSince', a.workedSince),
          coded('modelWorker'),
          item('isMigrant', yesNo(a.isMigrant)),
          item('contractSignedOn', a.contractSignedOn),
          coded('contractTerm'),
          item('membershipProof', a.membershipProof),
        ]}
      />
      <Section
        title={t('detail.money')}
        items={[
          item('netPerHeadMonth', <NetPerHead {...archive} net={archive.netPerHeadMonth} />, 'filled'),
          item('incomeOwnMonth', amount(a.incomeOwnMonth)),
          item('incomeOtherYear', amount(a.incomeOtherYear)),
          coded('housing'),
          item('housingArea', a.housingArea),
          coded('medicalInsurance'),
          item('dibaoMonth', amount(a.dibaoMonth)),
          sensitive('dibaoCertificate', a.dibaoCertificate, 'DIBAO_CERTIFICATE'),
          item('isSingleParent', yesNo(a.isSingleParent)),
          item('canSelfHelp', yesNo(a.canSelfHelp)),
          item('isZeroEmployment', yesNo(a.isZeroEmployment)),
        ]}
      />
      <Section
        title={t('detail.hardship')}
        items={[
          item('mainCause', t(`vocabulary:cause.${a.mainCause}`), 'filled'),
          item('otherCauses', a.otherCauses.map((cause) => t(`vocabulary:cause.${cause}`)).join(' / '), 'filled'),
          item('causeNote', a.causeNote, 'filled'),
          item('wish', a.wish, 'filled'),
          item('householdSize', a.householdSize),
          item('hasDisability', yesNo(a.hasDisability)),
        ]}
      />
      <Section
        title={t('detail.bank')}
        items={[
          coded('bank'),
          item('bankName', a.bankName),
          item('bankAccountName', a.bankAccountName),
          sensitive('bankCard', a.bankCard, 'BANK_CARD'),
        ]}
      />
      {a.opinions.length > 0 && (
        <Section
          title={t('field.opinions')}
          items={a.opinions.map(({ body, text, signer, signedOn }) => ({
            key: body,
            label: t(`opinion.${body}`),
            children: `${text} (${signer} ${signedOn})`,
            span: 'filled',
          }))}
        />
      )}
      <Section
        title={t('detail.record')}
        items={[
          item('number', a.number),
          item('tier', t(`tier.${a.tier}`)),
          item('flow', t(`flow.${a.flow}`)),
          item('provenance', t(`provenance.${a.provenance}`)),
          item('unit', a.unit.fullName, 'filled'),
          ...a.duties.map(({ duty, named, member }) => ({
            key: duty,
            label: called('DUTY', duty),
            children: member ? <DutyHolder name={member.displayName} named={named} /> : <None />,
          })),
          item('noticeConsent', yesNo(a.noticeConsent)),
          { key: 'filed', label: t('national.filed'), children: filed(a) ?? t('national.notFiled') },
          { key: 'visited', label: t('list.lastVisitedOn'), children: a.lastVisitedOn ?? t('detail.neverVisited') },
          { key: 'updated', label: t('list.updatedAt'), children: dateTimeCN(a.updatedAt) },
        ]}
      />
      {a.importedExtra && <Imported columns={a.importedExtra} />}
    </>
  );
}

function Section({ title, items }: { title: string; items: DescriptionsProps['items'] }) {
  return <Descriptions bordered size="small" column={2} title={title} items={items} style={{ marginBlockEnd: 16 }} />;
}

/** Who has a duty; paler when it is theirs because nobody is named for it. */
function DutyHolder({ name, named }: { name: string; named: boolean }) {
  const { t } = useTranslation('hardship');
  return named ? name : <span className={styles.none}>{t('duty.byDefault', { name })}</span>;
}

const filed = ({ filedNumber, filedOn, filedSeenAt }: Archive) =>
  filedSeenAt && [filedNumber, filedOn ?? dateTimeCN(filedSeenAt)].filter(Boolean).join(' / ');

function None() {
  const { t } = useTranslation('hardship');
  return <span className={styles.none}>{t('detail.none')}</span>;
}

/** Columns of the sheet that no field took. */
function Imported({ columns }: { columns: Record<string, unknown> }) {
  const { t } = useTranslation('hardship');
  const items = Object.entries(columns).map(([heading, value]) => ({
    key: heading,
    label: heading,
    children: String(value),
  }));
  return (
    <>
      <Section title={t('field.importedExtra')} items={items} />
      <p>{t('detail.extraHint')}</p>
    </>
  );
}
