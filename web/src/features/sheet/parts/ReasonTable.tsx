import { Button, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { StatusTag } from '@/kit/basic/StatusTag';
import type { Import } from './progress';
import { RESULT_TONES } from './vocabulary';

type Reason = Import['reasons'][number];

interface ReasonTableProps {
  reasons: Reason[];
  chosen: string | undefined;
  onChoose: (reason: string | undefined) => void;
}

const SHOWN_AT_ONCE = 10;

/** Findings with the number of rows each, most frequent first. */
export function ReasonTable({ reasons, chosen, onChoose }: ReasonTableProps) {
  const { t } = useTranslation('sheet');
  return (
    <Table<Reason>
      bordered
      size="small"
      rowKey="reason"
      dataSource={reasons}
      pagination={{ pageSize: SHOWN_AT_ONCE, hideOnSinglePage: true, showSizeChanger: false, size: 'small' }}
      style={{ marginBlock: 16 }}
      columns={[
        {
          title: t('preview.result'),
          width: 100,
          render: (_, { result }) => <StatusTag tone={RESULT_TONES[result]}>{t(`preview.${result}`)}</StatusTag>,
        },
        { title: t('preview.reason'), dataIndex: 'text' },
        { title: t('preview.count'), dataIndex: 'count', width: 90, align: 'right' },
        {
          title: '',
          width: 130,
          render: (_, { reason, text }) => (
            <Button
              type="link"
              size="small"
              aria-pressed={chosen === reason}
              onClick={() => onChoose(chosen === reason ? undefined : reason)}
            >
              {t('preview.show')}
              <span className="nx-unseen">{text}</span>
            </Button>
          ),
        },
      ]}
    />
  );
}
