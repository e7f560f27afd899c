import { type KeyboardEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button';
import styles from './ConfirmDialog.module.css';

interface ConfirmDialogProps {
  title: string;
  detail: string;
  confirmLabel: string;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Asks before something that cannot be undone. The safe answer has the focus. */
export function ConfirmDialog({ title, detail, confirmLabel, onConfirm, onCancel }: ConfirmDialogProps) {
  const { t } = useTranslation('kit');
  const id = useId();
  return (
    <div className={styles.veil}>
      <div
        role="alertdialog"
        aria-modal="true"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-detail`}
        className={styles.dialog}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel();
          if (event.key === 'Tab') keepFocusInside(event);
        }}
      >
        <h2 id={`${id}-title`} className={styles.title}>
          {title}
        </h2>
        <p id={`${id}-detail`}>{detail}</p>
        <div className={styles.buttons}>
          <Button autoFocus onClick={onCancel}>
            {t('cancel')}
          </Button>
          <Button kind="primary" onClick={onConfirm}>
            {confirmLabel}
          </Button>
        </div>
      </div>
    </div>
  );
}

function keepFocusInside(event: KeyboardEvent<HTMLDivElement>): void {
  const buttons = Array.from(event.currentTarget.querySelectorAll('button'));
  const edge = event.shiftKey ? buttons[0] : buttons[buttons.length - 1];
  const opposite = event.shiftKey ? buttons[buttons.length - 1] : buttons[0];
  if (document.activeElement !== edge) return;
  event.preventDefault();
  opposite?.focus();
}
