import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AuditVerificationQuery } from '@/gql/graphql';
import { Card } from '@/kit/layout/Card';
import { ErrorState } from '@/kit/state/ErrorState';
import { useGql } from '@/lib/graphql';
import { VerificationQuery } from '../documents';

/** Recomputes the chain on demand: it takes seconds, so it does not run by itself. */
export function VerificationCard() {
  const { t } = useTranslation('audit');
  const query = useGql(VerificationQuery, {}, { enabled: false });
  return (
    <Card
      title={t('verify.title')}
      extra={
        <Button loading={query.isFetching} onClick={() => void query.refetch()}>
          {t('verify.run')}
        </Button>
      }
    >
      <p>{t('verify.hint')}</p>
      <div role="status">
        {query.data && <Verdict {...query.data.auditVerification} />}
        {query.isError && <ErrorState error={query.error} />}
      </div>
    </Card>
  );
}

function Verdict({ ok, entries, brokenAt, finding }: AuditVerificationQuery['auditVerification']) {
  const { t } = useTranslation('audit');
  if (ok) return <Alert type="success" showIcon title={t('verify.ok', { entries })} />;
  return (
    <Alert
      type="error"
      showIcon
      title={t('verify.broken', { brokenAt: brokenAt ?? '' })}
      description={`${t('verify.checked', { entries })} ${finding ? t('verify.finding', { finding }) : ''}`}
    />
  );
}
