import { useTranslation } from 'react-i18next';
import { NewPlan } from '../wizard/NewPlan';

/** Making a plan. */
export function Component() {
  const { t } = useTranslation('menu');
  return (
    <>
      <h1 className="nx-unseen">{t('campaign.create')}</h1>
      <NewPlan />
    </>
  );
}
