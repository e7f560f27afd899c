import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RevealObjectorMutation } from '@/gql/graphql';
import { RevealForm } from '@/kit/sensitive/RevealForm';
import { request } from '@/lib/graphql';
import { RevealObjector } from '../documents';
import type { Objection } from './ObjectionDrawer';

type Shown = RevealObjectorMutation['revealObjector'];

/** Who objected: anonymous, or to be seen by those who decide for a reason and for a minute. */
export function Objector({ objection }: { objection: Objection }) {
  const { t } = useTranslation('disclosure');
  const [asking, setAsking] = useState(false);
  const [shown, setShown] = useState<Shown>();
  useEffect(() => {
    if (!shown) return;
    const left = new Date(shown.hideAt).getTime() - Date.now();
    const timer = setTimeout(() => setShown(undefined), Math.max(0, left));
    return () => clearTimeout(timer);
  }, [shown]);
  if (objection.anonymous) return t('anonymous');
  if (shown) return t('revealed', { name: shown.name ?? t('notGiven'), contact: shown.contact ?? t('notGiven') });
  if (!objection.viewerCan.includes('reveal')) return t('named');
  if (asking) {
    const ask = async (reason: string) => {
      const { revealObjector } = await request(RevealObjector, { input: { id: objection.id, reason } });
      setAsking(false);
      setShown(revealObjector);
    };
    return <RevealForm label={t('objector')} onSubmit={ask} onCancel={() => setAsking(false)} />;
  }
  return (
    <>
      {t('named')}{' '}
      <Button type="link" size="small" onClick={() => setAsking(true)}>
        {t('reveal')}
      </Button>
    </>
  );
}
