import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { StatusTag } from '@/kit/basic/StatusTag';
import { ScrollFocus } from '@/kit/table/ScrollFocus';
import type { PastedRow } from './paste';

const CELLS = ['name', 'class', 'unit', 'idNumber', 'phone', 'note'] as const;
const SHOWN = 10;

/** What was understood of each pasted row; those with problems first. */
export function PastedRows({ rows }: { rows: readonly PastedRow[] }) {
  const { t } = useTranslation('campaign');
  const sorted = [...rows].sort((a, b) => Number(b.problems.length > 0) - Number(a.problems.length > 0));
  return (
    <ScrollFocus>
      <Table<PastedRow>
        bordered
        size="small"
        rowKey="line"
        style={{ marginBlockStart: 12 }}
        dataSource={sorted}
        scroll={{ x: 800 }}
        pagination={{ pageSize: SHOWN, hideOnSinglePage: true, showSizeChanger: false }}
        columns={[
          { title: t('paste.lineNumber'), dataIndex: 'line', width: 60, align: 'right' },
          ...CELLS.map((cell, i) => ({
            key: cell,
            title: cell === 'class' ? t('standard.class') : t(cell === 'unit' ? 'quota.unit' : `named.${cell}`),
            render: (_: unknown, row: PastedRow) => row.cells[i],
          })),
          {
            title: t('paste.result'),
            width: 200,
            render: (_: unknown, row: PastedRow) =>
              row.problems.length === 0 ? (
                <StatusTag tone="success">{t('paste.ok')}</StatusTag>
              ) : (
                row.problems.map((problem) => (
                  <StatusTag key={problem} tone="danger">
                    {t(`paste.problem.${problem}`)}
                  </StatusTag>
                ))
              ),
          },
        ]}
      />
    </ScrollFocus>
  );
}
