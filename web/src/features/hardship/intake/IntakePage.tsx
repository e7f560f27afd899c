import { useTranslation } from 'react-i18next';
import { Card } from '@/kit/layout/Card';
import { Loaded } from '@/kit/state/Loaded';
import { useGql } from '@/lib/graphql';
import { IntakeRulesQuery } from './documents';
import { Requirements } from './Requirements';
import { SettingsForm } from './SettingsForm';

/** How the union handles applications: limits of each station, and papers it asks for beyond the usual ones. */
export function Component() {
  const { t } = useTranslation(['intakeRules', 'menu']);
  const query = useGql(IntakeRulesQuery, {});
  return (
    <>
      <h1 className="nx-unseen">{t('menu:hardship.intake')}</h1>
      <Loaded query={query}>
        {({ intakeSettings, documentRequirements }) => (
          <>
            <Card title={t('limits')}>
              <SettingsForm key={intakeSettings.version} settings={intakeSettings} />
            </Card>
            <br />
            <Card title={t('papers')}>
              <Requirements requirements={documentRequirements} />
            </Card>
          </>
        )}
      </Loaded>
    </>
  );
}
