import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { onDemand } from '@/kit/onDemand';
import type { Change } from './change';

const ReviewDialog = onDemand(async () => (await import('./ReviewDialogs')).ReviewDialog);
const WithdrawDialog = onDemand(async () => (await import('./ReviewDialogs')).WithdrawDialog);
const UndoDialog = onDemand(async () => (await import('./ReviewDialogs')).UndoDialog);

type Action = 'approve' | 'refuse' | 'withdraw' | 'undo';

/** What the reader may do with a request; each button opens its question. */
export function ChangeActions({ change }: { change: Change }) {
  const { t } = useTranslation('change');
  const [open, setOpen] = useState<Action>();
  const close = () => setOpen(undefined);
  const may = (name: string) => change.viewerCan.includes(name);
  return (
    <>
      {may('review') && (
        <>
          <Button type="primary" size="small" onClick={() => setOpen('approve')}>
            {t('action.approve')}
          </Button>
          <Button danger size="small" onClick={() => setOpen('refuse')}>
            {t('action.refuse')}
          </Button>
        </>
      )}
      {may('withdraw') && (
        <Button size="small" onClick={() => setOpen('withdraw')}>
          {t('action.withdraw')}
        </Button>
      )}
      {may('undo') && (
        <Button danger size="small" onClick={() => setOpen('undo')}>
          {t('action.undo')}
        </Button>
      )}
      {(open === 'approve' || open === 'refuse') && (
        <ReviewDialog change={change} approve={open === 'approve'} onClose={close} />
      )}
      {open === 'withdraw' && <WithdrawDialog change={change} onClose={close} />}
      {open === 'undo' && <UndoDialog change={change} onClose={close} />}
    </>
  );
}
