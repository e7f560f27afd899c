import { useTranslation } from 'react-i18next';
import { SegmentedChoice } from '@/kit/basic/SegmentedChoice';
import { Card } from '@/kit/layout/Card';
import { Loaded } from '@/kit/state/Loaded';
import { useGql, useGqlMutation } from '@/lib/graphql';
import { NotificationPreferenceQuery, SetNotificationPreference } from '../documents';

/** Whether messages of the inbox also come by e-mail. */
export function EmailCard() {
  const { t } = useTranslation('member');
  const query = useGql(NotificationPreferenceQuery, {});
  const { mutate } = useGqlMutation(SetNotificationPreference, { invalidates: ['NotificationPreference'] });
  return (
    <Card title={t('me.email')}>
      <p>{t('me.emailHint')}</p>
      <Loaded query={query}>
        {({ notificationPreference: { email } }) => (
          <SegmentedChoice
            label={t('me.email')}
            value={email ? 'on' : 'off'}
            options={[
              { value: 'on', label: t('me.emailOn') },
              { value: 'off', label: t('me.emailOff') },
            ]}
            onChange={(choice) => mutate({ input: { email: choice === 'on' } })}
          />
        )}
      </Loaded>
    </Card>
  );
}
