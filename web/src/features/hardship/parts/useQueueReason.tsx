import { useTranslation } from 'react-i18next';
import type { PageColumn } from '@/kit/table/columns';
import { PAPER_KINDS } from '../progress/vocabulary';
import type { ArchiveRow } from './useArchiveColumns';

/** Why an archive stands in a queue, as a column of its own where the other columns do not tell. */
export function useQueueReason(queue: string | undefined): PageColumn<ArchiveRow>[] {
  const { t } = useTranslation(['hardship', 'intake']);
  const column = (key: 'missingPapers' | 'idDoubts' | 'lacksGuardian', words: (row: ArchiveRow) => string[]) => [
    {
      key,
      title: t(`field.${key}`),
      width: 300,
      required: true,
      render: (row: ArchiveRow) => words(row).join(t('intake:papers.and')),
    },
  ];
  if (queue === 'MISSING_PAPERS') {
    return column('missingPapers', (row) =>
      PAPER_KINDS.filter((kind) => row.missingPapers.includes(kind)).map((kind) => t(`intake:papers.kind.${kind}`)),
    );
  }
  if (queue === 'ID_UNVERIFIED') return column('idDoubts', (row) => row.idDoubts.map((doubt) => t(`idDoubt.${doubt}`)));
  if (queue === 'EXPIRING_CONSENTS')
    return column('lacksGuardian', (row) => (row.lacksGuardian ? [t('list.noGuardian')] : []));
  return [];
}
