// Writes lunar_months.txt and solar_terms.txt, the days that the tests compare
// with, and prints the packed tables of lunar_table.go and solar_terms.go.
//
//   npm install lunar-typescript@1.8.6 && node generate.mjs
import fs from 'node:fs';
import { LunarYear, Solar } from 'lunar-typescript';

const TERMS = ('小寒 大寒 立春 雨水 惊蛰 春分 清明 谷雨 立夏 小满 芒种 夏至 ' +
  '小暑 大暑 立秋 处暑 白露 秋分 寒露 霜降 立冬 小雪 大雪 冬至').split(' ');
const DAY = 86_400_000;

// One line per run of days in a lunar month: first day, lunar year, month
// (negative when leap), lunar day of the first day, number of days.
const runs = [];
const terms = new Map();
for (let t = Date.UTC(1901, 0, 1); t < Date.UTC(2101, 0, 1); t += DAY) {
  const date = new Date(t);
  const lunar = Solar.fromYmd(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()).getLunar();
  const last = runs.at(-1);
  if (last?.year === lunar.getYear() && last.month === lunar.getMonth()) last.days++;
  else runs.push({ on: date.toISOString().slice(0, 10), year: lunar.getYear(), month: lunar.getMonth(), day: lunar.getDay(), days: 1 });
  const term = TERMS.indexOf(lunar.getJieQi());
  if (term < 0) continue;
  const year = terms.get(date.getUTCFullYear()) ?? [];
  year[term] = date.getUTCDate();
  terms.set(date.getUTCFullYear(), year);
}
fs.writeFileSync('lunar_months.txt', runs.map((r) => Object.values(r).join(' ') + '\n').join(''));
fs.writeFileSync('solar_terms.txt', [...terms].map(([year, days]) => `${year} ${days.join(' ')}\n`).join(''));

let lunarTable = '';
for (let year = 1900; year <= 2100; year++) {
  const months = LunarYear.fromYear(year).getMonths().filter((m) => m.getYear() === year);
  const long = months.reduce((bits, m, i) => bits | (m.getDayCount() === 30 ? 1 << i : 0), 0);
  const leap = Math.abs(months.find((m) => m.isLeap())?.getMonth() ?? 0);
  lunarTable += ((long << 4) | leap).toString(36).padStart(4, '0');
}
console.log(lunarTable);

const earliest = TERMS.map((_, i) => Math.min(...[...terms.values()].map((days) => days[i])));
console.log(earliest.join(', '));
console.log([...terms.values()].map((days) =>
  days.reduce((bits, day, i) => bits | (BigInt(day - earliest[i]) << BigInt(2 * i)), 0n).toString(36).padStart(10, '0')).join(''));
