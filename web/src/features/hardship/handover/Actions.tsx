import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PrintButton } from '@/kit/print/PrintButton';
import { onDemand } from '@/kit/onDemand';
import type { Handover, Offer } from './handover';

const ReviewDialog = onDemand(async () => (await import('./HandoverDialogs')).ReviewDialog);
const WithdrawDialog = onDemand(async () => (await import('./HandoverDialogs')).WithdrawDialog);
const AcceptDialog = onDemand(async () => (await import('./OfferDialogs')).AcceptDialog);
const DeclineDialog = onDemand(async () => (await import('./OfferDialogs')).DeclineDialog);

const RECEIPT = ['HANDOVER'] as const;

/** What the reader may do with a handover, and its receipt. */
export function HandoverActions({ handover }: { handover: Handover }) {
  const { t } = useTranslation('handover');
  const [open, setOpen] = useState<'approve' | 'refuse' | 'withdraw'>();
  const close = () => setOpen(undefined);
  const may = (name: string) => handover.viewerCan.includes(name);
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
      {(may('withdraw') || may('recall')) && (
        <Button size="small" onClick={() => setOpen('withdraw')}>
          {t(may('recall') ? 'action.recall' : 'action.withdraw')}
        </Button>
      )}
      {handover.receipt && <Receipt id={handover.id} number={handover.receipt.number} />}
      {(open === 'approve' || open === 'refuse') && (
        <ReviewDialog handover={handover} approve={open === 'approve'} onClose={close} />
      )}
      {open === 'withdraw' && <WithdrawDialog handover={handover} onClose={close} />}
    </>
  );
}

/** What the reader may do with an offer, and its receipt. */
export function OfferActions({ offer }: { offer: Offer }) {
  const { t } = useTranslation('handover');
  const [open, setOpen] = useState<'accept' | 'decline'>();
  const close = () => setOpen(undefined);
  const may = (name: string) => offer.viewerCan.includes(name);
  return (
    <>
      {may('accept') && (
        <Button type="primary" size="small" onClick={() => setOpen('accept')}>
          {t('action.accept')}
        </Button>
      )}
      {may('decline') && (
        <Button danger size="small" onClick={() => setOpen('decline')}>
          {t('action.decline')}
        </Button>
      )}
      {offer.receipt && <Receipt id={offer.id} number={offer.receipt.number} />}
      {open === 'accept' && <AcceptDialog offer={offer} onClose={close} />}
      {open === 'decline' && <DeclineDialog offer={offer} onClose={close} />}
    </>
  );
}

/** The receipt as a sheet, for those who print; others read its number. */
function Receipt({ id, number }: { id: string; number: string }) {
  const { t } = useTranslation('handover');
  return <PrintButton size="small" subjectId={id} forms={RECEIPT} label={t('receiptOf', { number })} />;
}
