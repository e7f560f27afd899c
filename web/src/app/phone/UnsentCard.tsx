import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/kit/basic/Button';
import { ConfirmDialog } from '@/kit/basic/ConfirmDialog';
import { StatusTag } from '@/kit/basic/StatusTag';
import { Card } from '@/kit/layout/Card';
import { type OutboxEntry, useOutbox, useOutboxSummary, useUnsent } from '@/lib/offline';
import styles from './MePage.module.css';

/** What waits on this phone, and what the server refused with its reason. */
export function UnsentCard() {
  const { t } = useTranslation('app');
  const outbox = useOutbox();
  const { queued, sending } = useOutboxSummary();
  const entries = useUnsent();
  return (
    <Card title={t('me.unsent')}>
      {entries.length === 0 && t('me.nothingUnsent')}
      <ul className={styles.entries}>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ul>
      {queued > 0 && (
        <Button wide busy={sending} onClick={() => void outbox?.flush()}>
          {t(sending ? 'me.sending' : 'me.sendNow')}
        </Button>
      )}
    </Card>
  );
}

function Entry({ entry }: { entry: OutboxEntry }) {
  const { t } = useTranslation('app');
  const outbox = useOutbox();
  const [discarding, setDiscarding] = useState(false);
  const parked = entry.state === 'parked';
  return (
    <li className={styles.entry}>
      <div className={styles.head}>
        <span>{entry.title}</span>
        <StatusTag tone={parked ? 'danger' : 'warning'}>{t(parked ? 'me.parked' : 'me.waiting')}</StatusTag>
      </div>
      {entry.failure && <p className={styles.reason}>{entry.failure.message}</p>}
      {parked && (
        <div className={styles.buttons}>
          <Button onClick={() => setDiscarding(true)}>{t('me.discard')}</Button>
          <Button onClick={() => void outbox?.submit(entry.id)}>{t('me.retry')}</Button>
        </div>
      )}
      {discarding && (
        <ConfirmDialog
          title={t('me.discardTitle')}
          detail={t('me.discardDetail', { title: entry.title })}
          confirmLabel={t('me.discard')}
          onCancel={() => setDiscarding(false)}
          onConfirm={() => void outbox?.discard(entry.id)}
        />
      )}
    </li>
  );
}
