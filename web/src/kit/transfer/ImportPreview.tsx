import { DownloadOutlined } from '@ant-design/icons';
import { Button, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { StatusTag } from '@/kit/basic/StatusTag';
import { ScrollFocus } from '@/kit/table/ScrollFocus';
import styles from './ImportWizard.module.css';

/** A finding in one cell of the sheet. */
export interface ImportFinding {
  /** Row number as Excel shows it. */
  row: number;
  column: string;
  severity: 'error' | 'warning';
  /** What was in the cell, masked if sensitive. */
  value: string;
  message: string;
}

/** What confirming would do. */
export interface ImportPreviewData {
  rows: number;
  accepted: number;
  warned: number;
  refused: number;
  /** The first findings; the error sheet holds them all. */
  findings: readonly ImportFinding[];
  errorSheetUrl?: string;
}

const SHOWN_AT_ONCE = 20;

/** Counts and findings of a sheet that was read but not yet written. */
export function ImportPreview({ preview }: { preview: ImportPreviewData }) {
  const { t } = useTranslation('kit');
  const counts = ['rows', 'accepted', 'warned', 'refused'] as const;
  return (
    <>
      <dl className={styles.counts}>
        {counts.map((name) => (
          <div key={name}>
            <dt>{t(`import.count.${name}`)}</dt>
            <dd>{preview[name]}</dd>
          </div>
        ))}
      </dl>
      {preview.errorSheetUrl && (
        <Button
          href={preview.errorSheetUrl}
          download
          icon={<DownloadOutlined aria-hidden />}
          className={styles.errorSheet}
        >
          {t('import.errorSheet')}
        </Button>
      )}
      {preview.findings.length > 0 && <Findings findings={preview.findings} />}
    </>
  );
}

function Findings({ findings }: { findings: readonly ImportFinding[] }) {
  const { t } = useTranslation('kit');
  return (
    <ScrollFocus>
      <Table<ImportFinding>
        bordered
        size="small"
        rowKey={(finding) => `${finding.row}/${finding.column}/${finding.message}`}
        dataSource={[...findings]}
        pagination={{ pageSize: SHOWN_AT_ONCE, showSizeChanger: false, hideOnSinglePage: true }}
        scroll={{ x: 640 }}
        columns={[
          { title: t('import.row'), dataIndex: 'row', width: 72, align: 'right' },
          { title: t('import.column'), dataIndex: 'column', width: 120 },
          { title: t('import.value'), dataIndex: 'value', width: 160 },
          {
            title: t('import.severity'),
            width: 80,
            render: (_, { severity }) => (
              <StatusTag tone={severity === 'error' ? 'danger' : 'warning'}>{t(`import.${severity}`)}</StatusTag>
            ),
          },
          { title: t('import.message'), dataIndex: 'message' },
        ]}
      />
    </ScrollFocus>
  );
}
