import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Notice } from './NoticeDrawer';
import { EntryStateTag } from './tags';
import { useItemWord } from './words';

type Entry = Notice['entries'][number];

/** Who stands on a notice and what became of it. */
export function EntryTable({ notice }: { notice: Notice }) {
  const { t } = useTranslation('disclosure');
  const itemOf = useItemWord();
  return (
    <Table<Entry>
      size="small"
      bordered
      pagination={false}
      rowKey={(entry) => entry.id}
      dataSource={notice.entries}
      aria-label={t('entries')}
      columns={[
        { title: t('seq'), width: 60, render: (_, entry) => entry.seq },
        { title: t('name'), width: 90, render: (_, entry) => (entry.consented ? entry.name : t('numberOnly')) },
        { title: t('unit'), render: (_, entry) => entry.unitName },
        { title: t('item'), width: 110, render: (_, entry) => itemOf(entry.item) },
        { title: t('amount'), width: 120, render: (_, entry) => entry.amountBand && t(`band.${entry.amountBand}`) },
        {
          title: t('stateField'),
          width: 110,
          render: (_, entry) => <EntryStateTag state={entry.state} notice={notice.state} />,
        },
      ]}
    />
  );
}
