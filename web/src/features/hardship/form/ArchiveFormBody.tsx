import { Card } from '@/kit/layout/Card';
import { useTranslation } from 'react-i18next';
import type { Archive } from '../parts/useArchive';
import { HardshipSection } from './HardshipSection';
import { MembersField } from './MembersField';
import { MoneySection } from './MoneySection';
import { PersonSection } from './PersonSection';

const NOBODY: Archive['members'] = [];

/** All sections of the form; `archive` is the one being changed, absent for a new one. */
export function ArchiveFormBody({ archive }: { archive?: Archive }) {
  const { t } = useTranslation('hardship');
  return (
    <>
      <PersonSection archive={archive} />
      <HardshipSection archive={archive} />
      <MoneySection archive={archive} />
      <Card title={t('form.members')}>
        <MembersField stored={archive?.members ?? NOBODY} />
      </Card>
    </>
  );
}
