import { useTranslation } from 'react-i18next';
import { deviceOf } from './device';

/** A user agent in words: browser and system. */
export function useDeviceName(): (userAgent: string) => string {
  const { t } = useTranslation('member');
  return (userAgent) => {
    const { browser, system } = deviceOf(userAgent);
    if (!browser || !system) return t('me.unknownDevice');
    return t('me.browserOn', { browser: t(`me.browser.${browser}`), system: t(`me.system.${system}`) });
  };
}
