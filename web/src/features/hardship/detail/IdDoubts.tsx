import { useTranslation } from 'react-i18next';
import type { IdDoubt } from '@/gql/graphql';
import { StatusTag } from '@/kit/basic/StatusTag';

/** Why an identity number on file proves less than it should. */
export function IdDoubts({ of }: { of: readonly IdDoubt[] }) {
  const { t } = useTranslation('hardship');
  return of.map((doubt) => (
    <StatusTag key={doubt} tone="warning">
      {t(`idDoubt.${doubt}`)}
    </StatusTag>
  ));
}
