import { useTranslation } from 'react-i18next';
import { Card } from '@/kit/layout/Card';
import { onDemand } from '@/kit/onDemand';
import { Loading } from '@/kit/state/Loading';
import { EmailCard } from '../parts/EmailCard';
import { LanguageCard } from '../parts/LanguageCard';
import { SessionTable } from '../parts/SessionTable';

const PasswordCard = onDemand(async () => (await import('../parts/PasswordCard')).PasswordCard, <Loading />);

/** One's own account: sessions, password, e-mail, language (我的账号). */
export function Component() {
  const { t } = useTranslation(['member', 'menu']);
  return (
    <>
      <h1 className="nx-unseen">{t('menu:member.me')}</h1>
      <Card title={t('me.sessions')}>
        <p>{t('me.sessionsHint')}</p>
        <SessionTable />
      </Card>
      <PasswordCard />
      <EmailCard />
      <LanguageCard />
    </>
  );
}
