import { useTranslation } from 'react-i18next';
import { currentLanguage, type Language, switchLanguage } from '@/i18n/language';
import { languageNames } from '@/i18n/words/languages';
import { SegmentedChoice } from '@/kit/basic/SegmentedChoice';
import { Card } from '@/kit/layout/Card';
import { useSaveLanguage } from '@/lib/saveLanguage';

const LANGUAGES: { value: Language; label: string; lang: string }[] = [
  { value: 'zh', label: languageNames.zh, lang: 'zh-CN' },
  { value: 'en', label: languageNames.en, lang: 'en' },
];

/** Language of the screens and of the messages that the system sends. */
export function LanguageCard() {
  const { t } = useTranslation('member');
  const save = useSaveLanguage();
  const pick = async (language: Language) => {
    await switchLanguage(language);
    save(language);
  };
  return (
    <Card title={t('me.language')}>
      <p>{t('me.languageHint')}</p>
      <SegmentedChoice
        label={t('me.language')}
        value={currentLanguage()}
        options={LANGUAGES}
        onChange={(language) => void pick(language)}
      />
    </Card>
  );
}
