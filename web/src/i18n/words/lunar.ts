/** Characters of the lunar calendar (农历), the same on every screen language. */
export const lunarWords = {
  months: '正二三四五六七八九十冬腊',
  leap: '闰',
  month: '月',
  tens: ['初', '十', '廿', '三'],
  digits: '一二三四五六七八九十',
  fullTens: { 10: '初十', 20: '二十', 30: '三十' },
} as const;
