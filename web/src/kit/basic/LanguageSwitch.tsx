import { useTranslation } from 'react-i18next';
import { currentLanguage, type Language, switchLanguage } from '@/i18n/language';
import { languageNames } from '@/i18n/words/languages';
import styles from './LanguageSwitch.module.css';

const OTHER: Record<Language, Language> = { zh: 'en', en: 'zh' };
const HTML_LANG: Record<Language, string> = { zh: 'zh-CN', en: 'en' };

interface LanguageSwitchProps {
  /** Called after the change, e.g. to tell the server. */
  onSwitched?: (language: Language) => void;
}

/** Changes to the other language. Its label is in that language, for those who cannot read the current one. */
export function LanguageSwitch({ onSwitched }: LanguageSwitchProps) {
  useTranslation('kit'); // re-renders when the language changes
  const other = OTHER[currentLanguage()];
  const change = async () => {
    await switchLanguage(other);
    onSwitched?.(other);
  };
  return (
    <button type="button" className={styles.switch} lang={HTML_LANG[other]} onClick={() => void change()}>
      {languageNames[other]}
    </button>
  );
}
