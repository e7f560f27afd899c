import { useTranslation } from 'react-i18next';
import { Button } from '@/kit/basic/Button';
import { StatusTag } from '@/kit/basic/StatusTag';
import { Card } from '@/kit/layout/Card';
import type { OutboxEntry } from '@/lib/offline';

/** A finished report on its way, or one that the server refused and a person must look at. */
export function Submitted({ entry, onReopen }: { entry: OutboxEntry; onReopen: () => void }) {
  const { t } = useTranslation('visit');
  const parked = entry.state === 'parked';
  return (
    <Card
      title={t('report.title')}
      extra={<StatusTag tone={parked ? 'danger' : 'warning'}>{t(`entry.${entry.state}`)}</StatusTag>}
    >
      <p role={parked ? 'alert' : 'status'}>{parked ? entry.failure?.message : t('report.waiting')}</p>
      {parked && (
        <Button wide kind="primary" onClick={onReopen}>
          {t('report.reopen')}
        </Button>
      )}
    </Card>
  );
}
