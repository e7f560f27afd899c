import { useTranslation } from 'react-i18next';
import { StatusTag } from '@/kit/basic/StatusTag';
import { Card } from '@/kit/layout/Card';
import type { OutboxEntry } from '@/lib/offline';
import styles from './Household.module.css';
import type { VisitPayload } from './useVisitDraft';

/** What this phone holds about a visit that is no longer the reader's, so that nothing that was heard is lost. */
export function KeptReport({ entry }: { entry: OutboxEntry }) {
  const { t } = useTranslation(['visit', 'visiting']);
  const { draft } = entry.payload as VisitPayload;
  const said = draft.requests.filter((request) => request.text.trim() !== '');
  return (
    <Card
      title={entry.title}
      extra={<StatusTag tone={entry.state === 'parked' ? 'danger' : 'warning'}>{t(`entry.${entry.state}`)}</StatusTag>}
    >
      {entry.failure && <p role="alert">{entry.failure.message}</p>}
      <p>{t('gone.kept')}</p>
      <dl className={styles.facts}>
        {draft.outcome && <Fact label={t('report.outcome')}>{t(`visiting:outcome.${draft.outcome}`)}</Fact>}
        <Fact label={t('report.at')}>{draft.at.replace('T', ' ')}</Fact>
        {draft.condition && <Fact label={t('report.condition')}>{draft.condition}</Fact>}
        {said.map((request, i) => (
          <Fact key={i} label={t(`visiting:followUpKind.${request.kind}`)}>
            {request.text}
          </Fact>
        ))}
      </dl>
    </Card>
  );
}

function Fact({ label, children }: React.PropsWithChildren<{ label: string }>) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
