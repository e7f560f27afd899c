import { useTranslation } from 'react-i18next';
import type { FollowUpKind } from '@/gql/graphql';
import { Button } from '@/kit/basic/Button';
import { SelectField, TextAreaField } from '@/kit/basic/Field';
import { Card } from '@/kit/layout/Card';
import type { Request } from './draft';
import styles from './ReportForm.module.css';

const KINDS: readonly FollowUpKind[] = ['LIVING', 'MEDICAL', 'STUDENT', 'LEGAL', 'JOB', 'PSYCH', 'OTHER'];
const MOST = 10;
const MAX_TEXT = 1000;

interface RequestsProps {
  requests: readonly Request[];
  onChange: (requests: Request[]) => void;
}

/** Needs and requests heard at the door; each gets an owner and a clock. */
export function Requests({ requests, onChange }: RequestsProps) {
  const { t } = useTranslation(['visit', 'visiting', 'common']);
  const put = (index: number, change: Partial<Request>) =>
    onChange(requests.map((request, i) => (i === index ? { ...request, ...change } : request)));
  return (
    <Card title={t('request.title')}>
      <div className={styles.fields}>
        <p className={styles.label}>{t('request.hint')}</p>
        {requests.map((request, i) => (
          // Requests have no name of their own; they are only appended and removed.
          <div key={i} className={styles.request}>
            <SelectField
              label={t('request.kind')}
              value={request.kind}
              options={KINDS.map((value) => ({ value, label: t(`visiting:followUpKind.${value}`) }))}
              onChange={(event) => put(i, { kind: event.target.value as FollowUpKind })}
            />
            <TextAreaField
              label={t('request.text')}
              maxLength={MAX_TEXT}
              value={request.text}
              onChange={(event) => put(i, { text: event.target.value })}
            />
            <Button onClick={() => onChange(requests.filter((_, k) => k !== i))}>{t('common:remove')}</Button>
          </div>
        ))}
        {requests.length < MOST && (
          <Button wide onClick={() => onChange([...requests, { kind: 'LIVING', text: '' }])}>
            {t('request.add')}
          </Button>
        )}
      </div>
    </Card>
  );
}
