import { Descriptions, type DescriptionsProps } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SensitiveField } from '@/gql/graphql';
import type { Messages } from '@/i18n/messages';
import { type SensitiveText, SensitiveValue } from '@/kit/sensitive/SensitiveValue';
import { dateTimeCN } from '@/lib/date';
import { revealer } from '@/lib/reveal';
import type { Archive } from '../parts/useArchive';
import styles from './Facts.module.css';
import { NetPerHead } from './NetPerHead';

type FieldName = keyof Messages['hardship']['field'];

/** The facts of an archive, section by section; sensitive ones masked. */
export function Facts({ archive }: { archive: Archive }) {
  const { t } = useTranslation(['hardship', 'vocabulary']);
  const mayReveal = archive.viewerCan.includes('reveal');
  const item = (name: FieldName, children: ReactNode, span?: 'filled') => ({
    key: name,
    label: t(`field.${name}`),
    children: children === '' || children === null ? <None /> : children,
    span,
  });
  const sensitive = (name: FieldName, value: SensitiveText, field: SensitiveField, span?: 'filled') =>
    item(
      name,
      <SensitiveValue
        label={t(`field.${name}`)}
        value={value}
        onReveal={mayReveal ? revealer(archive.id, field) : undefined}
      />,
      span,
    );
  const yesNo = (yes: boolean) => t(yes ? 'detail.yes' : 'detail.no');
  const a = archive;
  return (
    <>
      <Section
        title={t('detail.person')}
        items={[
          item('headName', a.headName),
          item('category', t(`vocabulary:category.${a.category}`)),
          sensitive('idNumber', a.idNumber, 'ID_NUMBER', 'filled'),
          item('sex', t(`vocabulary:sex.${a.sex}`)),
          item('age', a.age),
          sensitive('phone', a.phone, 'PHONE', 'filled'),
          sensitive('address', a.address, 'ADDRESS', 'filled'),
          item('nation', a.nation),
          item('employment', a.employment),
          item('isModelWorker', yesNo(a.isModelWorker)),
          item('isMigrant', yesNo(a.isMigrant)),
        ]}
      />
      <Section
        title={t('detail.hardship')}
        items={[
          item('mainCause', t(`vocabulary:cause.${a.mainCause}`), 'filled'),
          item('otherCauses', a.otherCauses.map((cause) => t(`vocabulary:cause.${cause}`)).join(' / '), 'filled'),
          item('causeNote', a.causeNote, 'filled'),
          item('wish', a.wish, 'filled'),
          sensitive('health', a.health, 'MEDICAL', 'filled'),
          item('householdSize', a.householdSize),
          item('isSingleParent', yesNo(a.isSingleParent)),
          item('hasDisability', yesNo(a.hasDisability)),
        ]}
      />
      <Section
        title={t('detail.money')}
        items={[item('netPerHeadMonth', <NetPerHead {...archive} net={archive.netPerHeadMonth} />, 'filled')]}
      />
      <Section
        title={t('detail.bank')}
        items={[
          item('bankName', a.bankName),
          item('bankAccountName', a.bankAccountName),
          sensitive('bankCard', a.bankCard, 'BANK_CARD', 'filled'),
        ]}
      />
      <Section
        title={t('detail.record')}
        items={[
          item('number', a.number),
          item('tier', t(`tier.${a.tier}`)),
          item('flow', t(`flow.${a.flow}`)),
          item('provenance', t(`provenance.${a.provenance}`)),
          item('unit', a.unit.fullName, 'filled'),
          item('owner', a.owner?.displayName ?? null),
          item('noticeConsent', yesNo(a.noticeConsent)),
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
