import i18next, { type BackendModule, type ResourceKey } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { readPreference, writePreference } from '@/lib/preference';
import app from './zh/app';
import common from './zh/common';
import kit from './zh/kit';

export type Language = 'zh' | 'en';

const PREFERENCE = 'language';
const HTML_LANG: Record<Language, string> = { zh: 'zh-CN', en: 'en' };

type TextFile = { default: object };
const files = import.meta.glob<TextFile>(['./zh/*.ts', './en/*.ts', '!./zh/{app,common,kit}.ts']);
const menuFiles = import.meta.glob<TextFile>(['./zh/menu/*.ts', './en/menu/*.ts'], { eager: true });

/** A feature's texts arrive with its first screen; only the shell's Chinese texts are in the first download. */
const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    const load = files[`./${language}/${namespace}.ts`];
    if (!load) {
      done(new Error(`no texts for ${language}/${namespace}`), false);
      return;
    }
    load().then(
      (file) => done(null, file.default as ResourceKey),
      (error: unknown) => done(error as Error, false),
    );
  },
};

function menu(language: Language): ResourceKey {
  const prefix = `./${language}/menu/`;
  const own = Object.entries(menuFiles).filter(([path]) => path.startsWith(prefix));
  return Object.fromEntries(own.map(([path, file]) => [path.slice(prefix.length, -'.ts'.length), file.default]));
}

/** The language that was chosen on this device; before that, the browser's. */
function firstLanguage(): Language {
  const chosen = readPreference(PREFERENCE) ?? navigator.language;
  return chosen.startsWith('zh') ? 'zh' : 'en';
}

/** Prepares the texts of the first language. */
export async function startLanguage(): Promise<void> {
  const language = firstLanguage();
  i18next.on('languageChanged', (changed) => {
    document.documentElement.lang = HTML_LANG[changed as Language];
  });
  await i18next
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: language,
      supportedLngs: ['zh', 'en'],
      fallbackLng: 'zh',
      ns: ['common', 'kit', 'app', 'menu'],
      defaultNS: 'common',
      resources: { zh: { common, kit, app, menu: menu('zh') }, en: { menu: menu('en') } },
      partialBundledLanguages: true,
      interpolation: { escapeValue: false }, // React escapes
    });
}

/** Calls back after each switch, once requests go out in the new language. */
export function onLanguageSwitched(listener: () => void): void {
  i18next.on('languageChanged', listener);
}

/** Language now in use. */
export function currentLanguage(): Language {
  return i18next.language === 'en' ? 'en' : 'zh';
}

/** Takes over the account's language on a device where none was chosen yet. */
export async function adoptLanguage(htmlLang: string): Promise<void> {
  if (readPreference(PREFERENCE) === null) await switchLanguage(htmlLang === HTML_LANG.en ? 'en' : 'zh');
}

/** Switches and remembers the language. */
export async function switchLanguage(language: Language): Promise<void> {
  writePreference(PREFERENCE, language);
  await i18next.changeLanguage(language);
}
