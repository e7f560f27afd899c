import { describe, expect, it } from 'vitest';
import { type PasteContext, readPasted } from './paste';

const context: PasteContext = {
  units: [
    { id: 'u1', name: '总装车间', fullName: '厂 / 装配 / 总装车间' },
    { id: 'u2', name: '一班', fullName: '厂 / 甲 / 一班' },
    { id: 'u3', name: '一班', fullName: '厂 / 乙 / 一班' },
  ],
  classes: new Map([
    ['劳模', 'MODEL_WORKER'],
    ['退休职工', 'RETIREE'],
  ]),
  heading: '姓名',
  today: '2026-11-23',
};
const read = (...lines: string[]) => readPasted(lines.join('\n'), context);
const VALID = '11010519491231002X';

describe('readPasted', () => {
  it('reads rows, passing over headings and blank lines', () => {
    const rows = read(
      '姓名\t类别\t单位',
      '张三\t劳模\t总装车间\t11010519491231002x\t13800138000\t先进',
      '',
      '李四\t退休职工\t厂 / 甲 / 一班',
    );
    expect(rows.map((row) => row.line)).toEqual([2, 4]);
    expect(rows[1]?.recipient).toEqual({
      name: '李四',
      class: 'RETIREE',
      unitId: 'u2',
      idNumber: null,
      phone: null,
      note: '',
    });
  });

  it.each([
    ['\t劳模\t总装车间', ['name']],
    ['张三\t先进\t总装车间', ['class']],
    ['张三\t劳模\t一班', ['unit']],
    ['张三\t劳模\t没有的车间', ['unit']],
    ['张三\t劳模\t总装车间\t110105194912310022', ['idNumber']],
    ['张三', ['class', 'unit']],
  ])('%j lacks %j', (line, problems) => {
    const [row] = read(line);
    expect(row?.problems).toEqual(problems);
    expect(row?.recipient).toBeNull();
  });

  it('takes one person once', () => {
    const row = `张三\t劳模\t总装车间\t${VALID}`;
    expect(read(row, row).map((r) => r.problems)).toEqual([[], ['duplicate']]);
  });

  it('lets several without a number stand', () => {
    const row = '张三\t劳模\t总装车间';
    expect(read(row, row).map((r) => r.problems)).toEqual([[], []]);
  });
});
