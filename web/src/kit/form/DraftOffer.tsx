import { Alert, Button, Space } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '@/kit/state/Loading';
import { dateTimeCN } from '@/lib/date';
import { type DraftPlace, dropDraft, type FormDraft, readDraft } from '@/lib/offline';

interface DraftOfferProps<Payload> {
  /** Must not change while the form is open. */
  place: DraftPlace;
  /** The form, which starts from the draft if there is one. */
  children: (draft: Payload | undefined) => ReactNode;
}

type Choice<Payload> =
  | { step: 'reading' }
  | { step: 'offer'; draft: FormDraft<Payload> }
  | { step: 'form'; payload: Payload | undefined };

/** Offers what was typed into a form before and never saved; the form opens once that is decided. */
export function DraftOffer<Payload>({ place, children }: DraftOfferProps<Payload>) {
  const { t } = useTranslation('kit');
  const [choice, setChoice] = useState<Choice<Payload>>({ step: 'reading' });
  const { owner, kind, subject } = place;
  useEffect(() => {
    let left = false;
    void readDraft<Payload>({ owner, kind, subject }).then((draft) => {
      if (!left) setChoice(draft ? { step: 'offer', draft } : { step: 'form', payload: undefined });
    });
    return () => {
      left = true;
    };
  }, [owner, kind, subject]);
  if (choice.step === 'reading') return <Loading />;
  if (choice.step === 'form') return children(choice.payload);
  const discard = async () => {
    await dropDraft(place);
    setChoice({ step: 'form', payload: undefined });
  };
  return (
    <Alert
      type="info"
      showIcon
      title={t('draft.title', { at: dateTimeCN(new Date(choice.draft.at).toISOString()) })}
      description={t('draft.detail')}
      action={
        <Space wrap>
          <Button onClick={() => void discard()}>{t('draft.discard')}</Button>
          <Button type="primary" onClick={() => setChoice({ step: 'form', payload: choice.draft.payload })}>
            {t('draft.restore')}
          </Button>
        </Space>
      }
    />
  );
}
