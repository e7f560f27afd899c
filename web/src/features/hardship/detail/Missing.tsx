import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useWord } from '@/lib/words';
import type { Archive } from '../parts/useArchive';

const MEMBER = /^members\[(\d+)\]\.(.+)$/;

/** What the application must still state before it can be submitted. */
export function Missing({ archive }: { archive: Archive }) {
  const { t } = useTranslation('hardship');
  const word = useWord('hardship');
  if (archive.missing.length === 0 || (archive.state !== 'DRAFT' && archive.state !== 'RETURNED')) return null;
  const names = archive.missing.map((path) => {
    const member = MEMBER.exec(path);
    if (!member) return word('field', path);
    return `${archive.members[Number(member[1])]?.name ?? ''} ${word('person', member[2] ?? '')}`;
  });
  return (
    <Alert
      type="warning"
      showIcon
      title={t('detail.missing', { count: names.length })}
      description={names.join(t('detail.comma'))}
      style={{ marginBlockEnd: 12 }}
    />
  );
}
