/** Each language's name in itself. */
export const languageNames = { zh: '中文', en: 'English' } as const;
