import { PrintPage } from '@/kit/print/PrintPage';
import { type PrintColumn, PrintTable } from '@/kit/print/PrintTable';
import { SignatureBlock } from '@/kit/print/SignatureBlock';
import { sumFen, yuan } from '@/lib/money';
import { rows, type SampleRow } from './sample';
import { words } from './words';

const WIDTHS = [7, 12, 14, 13, 14, 13, 14, 13];
const ROWS = 52;

export function PrintSection() {
  const w = words();
  const list = rows(1, ROWS);
  const cells: ((row: SampleRow, index: number) => string | number)[] = [
    (_row, i) => i + 1,
    (row) => row.name,
    (row) => row.id.padStart(4, '0'),
    (row) => yuan(row.aid),
    () => w.goods,
    () => '',
    () => '',
    () => '',
  ];
  const columns = cells.map(
    (render, i): PrintColumn<SampleRow> => ({
      key: String(i),
      title: w.listColumns[i] ?? '',
      width: WIDTHS[i] ?? 10,
      ...(i === 3 && { align: 'right' }),
      render,
    }),
  );
  return (
    <PrintPage landscape title={w.listTitle} subtitle={w.listSubtitle} watermark={`${w.who} 2027-02-01 09:00`}>
      <PrintTable
        label={w.listTitle}
        columns={columns}
        rows={list}
        rowKey={(row) => row.id}
        footer={<SignatureBlock total={sumFen(list.map((row) => row.aid))} signers={w.signers} />}
      />
    </PrintPage>
  );
}
