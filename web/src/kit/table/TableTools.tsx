import { ColumnHeightOutlined, ReloadOutlined, SettingOutlined } from '@ant-design/icons';
import { Button, Checkbox, Popover, Tooltip } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ColumnChoice, PageColumn } from './columns';
import styles from './TableTools.module.css';

export type Density = 'small' | 'middle';

interface TableToolsProps<Row> {
  columns: readonly PageColumn<Row>[];
  choice: ColumnChoice<Row>;
  density: Density;
  onDensity: (density: Density) => void;
  onRefresh: () => void;
}

/** Refresh, row height and column choice, at the right end of the toolbar. */
export function TableTools<Row>({ columns, choice, density, onDensity, onRefresh }: TableToolsProps<Row>) {
  const { t } = useTranslation('kit');
  return (
    <>
      <Tool label={t('table.refresh')} icon={<ReloadOutlined aria-hidden />} onClick={onRefresh} />
      <Tool
        label={t(density === 'small' ? 'table.roomy' : 'table.dense')}
        icon={<ColumnHeightOutlined aria-hidden />}
        onClick={() => onDensity(density === 'small' ? 'middle' : 'small')}
      />
      <Popover
        trigger="click"
        placement="bottomRight"
        title={t('table.columns')}
        content={<ColumnList columns={columns} choice={choice} />}
      >
        <Tool label={t('table.columns')} icon={<SettingOutlined aria-hidden />} />
      </Popover>
    </>
  );
}

function Tool({ label, icon, ...rest }: { label: string; icon: ReactNode; onClick?: () => void }) {
  return (
    <Tooltip title={label}>
      <Button type="text" aria-label={label} icon={icon} {...rest} />
    </Tooltip>
  );
}

function ColumnList<Row>({ columns, choice }: Pick<TableToolsProps<Row>, 'columns' | 'choice'>) {
  const { t } = useTranslation('kit');
  return (
    <>
      <ul className={styles.list}>
        {columns
          .filter((column) => !column.required)
          .map((column) => (
            <li key={column.key}>
              <Checkbox
                checked={choice.isShown(column.key)}
                onChange={(event) => choice.setShown(column.key, event.target.checked)}
              >
                {column.title}
              </Checkbox>
            </li>
          ))}
      </ul>
      <Button type="link" size="small" onClick={choice.reset}>
        {t('table.defaultColumns')}
      </Button>
    </>
  );
}
