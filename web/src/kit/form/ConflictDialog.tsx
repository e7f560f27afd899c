import { Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { type ConflictRow, ConflictTable } from './ConflictTable';

interface ConflictDialogProps {
  open: boolean;
  /** Who saved first, and when. */
  savedBy?: string;
  rows: readonly ConflictRow[];
  /** Save my values over theirs, on top of the version just read. */
  onKeepMine: () => void;
  /** Drop my values and go on from theirs. */
  onTakeTheirs: () => void;
  /** Back to the form, nothing lost. */
  onCancel: () => void;
}

/** Somebody else saved first: both values side by side, and the reader decides. */
export function ConflictDialog(props: ConflictDialogProps) {
  const { open, savedBy, rows, onKeepMine, onTakeTheirs, onCancel } = props;
  const { t } = useTranslation('kit');
  return (
    <Modal
      open={open}
      title={t('conflict.title')}
      onCancel={onCancel}
      styles={{ footer: { display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: 8 } }}
      footer={[
        <Button key="cancel" onClick={onCancel}>
          {t('conflict.cancel')}
        </Button>,
        <Button key="theirs" onClick={onTakeTheirs}>
          {t('conflict.takeTheirs')}
        </Button>,
        <Button key="mine" type="primary" onClick={onKeepMine}>
          {t('conflict.keepMine')}
        </Button>,
      ]}
    >
      <p>{savedBy ? t('conflict.savedBy', { who: savedBy }) : t('conflict.saved')}</p>
      <ConflictTable rows={rows} />
    </Modal>
  );
}
