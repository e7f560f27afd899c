import { useTranslation } from 'react-i18next';
import { useGql } from '@/lib/graphql';
import { ApproversQuery } from '../documents';

/** Names of those who approve plans, for saying who comes next; empty until known, or when there is nobody. */
export function useNextDecider(): string {
  const { t } = useTranslation('campaign');
  const query = useGql(ApproversQuery, {}, { staleTime: 60_000 });
  return (query.data?.members.edges ?? []).map((edge) => edge.node.displayName).join(t('join'));
}
