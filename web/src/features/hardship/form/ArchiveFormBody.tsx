import { Card } from '@/kit/layout/Card';
import { useTranslation } from 'react-i18next';
import type { Archive } from '../parts/useArchive';
import { HardshipSection } from './HardshipSection';
import { MembersField } from './MembersField';
import { BankSection, MoneySection } from './MoneySection';
import { OpinionsSection } from './OpinionsSection';
import { PersonSection } from './PersonSection';
import { WorkSection } from './WorkSection';

const NOBODY: Archive['members'] = [];

/** All sections of the form; `archive` is the one being changed, absent for a new one. */
export function ArchiveFormBody({ archive }: { archive?: Archive }) {
  const { t } = useTranslation('hardship');
  return (
    <>
      <p>{t('form.starred')}</p>
      <PersonSection archive={archive} />
      <WorkSection />
      <MoneySection archive={archive} />
      <Card title={t('form.members')}>
        <MembersField stored={archive?.members ?? NOBODY} />
      </Card>
      <HardshipSection />
      <BankSection archive={archive} />
      <OpinionsSection />
    </>
  );
}
