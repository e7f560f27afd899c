import { useTranslation } from 'react-i18next';
import { useGql } from '@/lib/graphql';
import { TenantKindQuery } from '../documents';
import { rolesIn } from './vocabulary';

const FRESH_MS = 5 * 60_000; // a tenant does not change its kind

/** The roles of this tenant as choices. */
export function useRoleOptions() {
  const { t } = useTranslation('vocabulary');
  const { data } = useGql(TenantKindQuery, {}, { staleTime: FRESH_MS });
  return rolesIn(data?.tenant.kind).map((role) => ({ value: role, label: t(`role.${role}`) }));
}
