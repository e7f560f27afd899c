/** Characters of the upper-case amount (人民币大写). Printed forms use them whatever the language of the screen. */
export const rmb = {
  digits: '零壹贰叁肆伍陆柒捌玖',
  units: ['', '拾', '佰', '仟'],
  sections: ['', '万', '亿', '万亿'],
  yuan: '元',
  jiao: '角',
  fen: '分',
  whole: '整',
  negative: '负',
} as const;
