import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { onDemand } from '@/kit/onDemand';
import type { Disposal } from './disposal';

const DecideDialog = onDemand(async () => (await import('./DecideDialogs')).DecideDialog);
const WithdrawDialog = onDemand(async () => (await import('./DecideDialogs')).WithdrawDialog);

/** What the reader may do with an appraisal; each button opens its question. */
export function DisposalActions({ disposal }: { disposal: Disposal }) {
  const { t } = useTranslation('disposal');
  const [open, setOpen] = useState<'approve' | 'refuse' | 'withdraw'>();
  const close = () => setOpen(undefined);
  const may = (name: string) => disposal.viewerCan.includes(name);
  return (
    <>
      {may('withdraw') && <Button onClick={() => setOpen('withdraw')}>{t('action.withdraw')}</Button>}
      {may('decide') && (
        <>
          <Button onClick={() => setOpen('refuse')}>{t('action.refuse')}</Button>
          <Button type="primary" danger={disposal.verdict === 'DESTROY'} onClick={() => setOpen('approve')}>
            {t(`action.${disposal.verdict}`)}
          </Button>
        </>
      )}
      {(open === 'approve' || open === 'refuse') && (
        <DecideDialog disposal={disposal} approve={open === 'approve'} onClose={close} />
      )}
      {open === 'withdraw' && <WithdrawDialog disposal={disposal} onClose={close} />}
    </>
  );
}
