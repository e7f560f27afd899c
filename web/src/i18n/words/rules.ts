/** The rule language of recurring dates is Chinese in every interface language; these are its usual sentences by theme. */
export const SUGGESTED_RULES = {
  SPRING_FESTIVAL: '春节前 15 天 09:00',
  LABOUR_DAY: '五一前 7 天 09:00',
  SUMMER_COOL: '7 月 1 日 09:00',
  MID_AUTUMN: '中秋前 10 天 09:00',
  DOUBLE_NINTH: '重阳前 3 天 09:00',
  DISABLED_DAY: '助残日前 5 天 09:00',
  EVERYDAY: '每月 15 日 09:00 遇休息日顺延',
  OTHER: '每季度第一个工作日 09:00',
} as const;

/** More sentences to choose from. */
export const MORE_RULES = ['腊月廿三 09:00', '端午前 5 天 09:00', '每周一 09:00', '每月第一个工作日 09:00'] as const;
