import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dateTimeCN } from '@/lib/date';
import { useSession } from '@/lib/session';
import { RevealForm } from './RevealForm';
import styles from './SensitiveValue.module.css';
import { Watermark } from './Watermark';

/** What the server shows of a sensitive value. */
export interface SensitiveText {
  state: 'VISIBLE' | 'MASKED' | 'HIDDEN' | 'NOT_COLLECTED';
  text?: string | null;
}

/** A clear value and the moment (RFC 3339) at which the screen must forget it. */
export interface Revealed {
  text: string | null;
  hideAt: string;
}

const LONGEST_SHOW_MS = 5 * 60_000; // however wrong the device's clock is

interface SensitiveValueProps {
  /** What it is, e.g. "ID number". */
  label: string;
  value: SensitiveText;
  /** Asks the server, which keeps the reason. Absent for those who may not see the value. */
  onReveal?: (reason: string) => Promise<Revealed>;
  /** A telephone number: once it is clear it can be called. */
  dial?: boolean;
}

/** ID number, bank card, phone or illness: masked, shown for a while on a stated reason, under the reader's name. */
export function SensitiveValue({ label, value, onReveal, dial = false }: SensitiveValueProps) {
  const { t } = useTranslation('kit');
  const [asking, setAsking] = useState(false);
  const [revealed, setRevealed] = useState<Revealed | null>(null);
  if (value.state === 'NOT_COLLECTED') return <span className={styles.none}>{t('sensitive.notCollected')}</span>;
  if (value.state === 'HIDDEN') return <span className={styles.none}>{t('sensitive.hidden')}</span>;
  if (revealed) return <Clear label={label} revealed={revealed} dial={dial} onHide={() => setRevealed(null)} />;
  return (
    <span className={styles.masked}>
      <span className={styles.text}>{value.text}</span>
      {value.state === 'MASKED' && onReveal && (
        <button type="button" className={styles.action} aria-expanded={asking} onClick={() => setAsking(!asking)}>
          {t('sensitive.reveal')}
          <span className="nx-unseen">{label}</span>
        </button>
      )}
      {asking && onReveal && (
        <RevealForm
          label={label}
          onCancel={() => setAsking(false)}
          onSubmit={async (reason) => {
            setRevealed(await onReveal(reason));
            setAsking(false);
          }}
        />
      )}
    </span>
  );
}

interface ClearProps {
  label: string;
  revealed: Revealed;
  dial: boolean;
  onHide: () => void;
}

function Clear({ label, revealed, dial, onHide }: ClearProps) {
  const { t } = useTranslation('kit');
  const { userName } = useSession();
  const seconds = useSecondsLeft(revealed, onHide);
  const [shownAt] = useState(() => dateTimeCN(new Date().toISOString()));
  return (
    <span className={styles.masked}>
      <Watermark dense text={`${userName} ${shownAt}`}>
        <span className={styles.clear}>{revealed.text ?? t('sensitive.notCollected')}</span>
      </Watermark>
      {dial && revealed.text && (
        <a className={styles.action} href={`tel:${revealed.text}`}>
          {t('sensitive.dial')}
        </a>
      )}
      <span className={styles.left}>{t('sensitive.hidesIn', { seconds })}</span>
      <button type="button" className={styles.action} onClick={onHide}>
        {t('sensitive.hide')}
        <span className="nx-unseen">{label}</span>
      </button>
    </span>
  );
}

function useSecondsLeft(revealed: Revealed, onEnd: () => void): number {
  const [end] = useState(() => Date.now() + Math.min(Date.parse(revealed.hideAt) - Date.now(), LONGEST_SHOW_MS));
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now());
      if (Date.now() >= end) onEnd();
    }, 1000);
    return () => clearInterval(timer);
  }, [end, onEnd]);
  return Math.max(0, Math.ceil((end - now) / 1000));
}
