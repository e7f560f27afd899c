import { Alert, Button, Collapse, Select, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ScrollFocus } from '@/kit/table/ScrollFocus';
import { ApiError, useGqlMutation } from '@/lib/graphql';
import { MapImportColumns } from '../documents';
import styles from './Mapping.module.css';
import { columnsFor, doubledOf, type Meanings, meaningsOf, missingOf, type Sheet, toHeadings } from './mapping';
import type { Import } from './progress';

/** How the headings of the file are understood; whoever knows better says so, and the file is read again. */
export function Mapping({ found }: { found: Import }) {
  const { t } = useTranslation('sheet');
  const said = meaningsOf(found.sheets);
  const [changes, setChanges] = useState<Meanings>({});
  const map = useGqlMutation(MapImportColumns, { invalidates: ['Import', 'ImportRows'] });
  const meanings = { ...said, ...changes };
  const unknown = Object.values(said).filter((column) => column === '').length;
  const known = Object.keys(said).length - unknown;
  const changed = Object.entries(changes).some(([text, column]) => said[text] !== column);
  const apply = () => {
    map.mutate({ input: { id: found.id, expectedVersion: found.version, headings: toHeadings(meanings) } });
  };
  return (
    <Collapse
      size="small"
      className={styles.mapping}
      defaultActiveKey={found.state === 'FAILED' ? ['mapping'] : []}
      items={[
        {
          key: 'mapping',
          label: t('mapping.title', { known, unknown }),
          children: (
            <>
              <p className={styles.hint}>{t(found.mapped ? 'mapping.remembered' : 'mapping.hint')}</p>
              {found.sheets.map((sheet) => (
                <SheetMapping
                  key={sheet.name}
                  sheet={sheet}
                  columns={found.columns}
                  meanings={meanings}
                  onChange={(text, column) => setChanges({ ...changes, [text]: column })}
                />
              ))}
              {map.error && <Alert type="error" showIcon role="alert" title={messageOf(map.error)} />}
              <Button type="primary" disabled={!changed} loading={map.isPending} onClick={apply}>
                {t('mapping.apply')}
              </Button>
            </>
          ),
        },
      ]}
    />
  );
}

const messageOf = (error: unknown) => (error instanceof ApiError ? error.message : String(error));

interface SheetMappingProps {
  sheet: Sheet;
  columns: Import['columns'];
  meanings: Meanings;
  onChange: (text: string, column: string) => void;
}

function SheetMapping({ sheet, columns, meanings, onChange }: SheetMappingProps) {
  const { t } = useTranslation('sheet');
  const missing = missingOf(sheet, columns, meanings);
  const doubled = doubledOf(sheet, meanings);
  const options = [
    { value: '', label: t('mapping.none') },
    ...columnsFor(sheet.use, columns).map(({ key, title, required }) => ({
      value: key,
      label: required ? t('mapping.required', { title }) : title,
    })),
  ];
  const offered = new Set(options.map(({ value }) => value));
  return (
    <section aria-label={sheet.name}>
      <h3 className={styles.sheet}>{t('mapping.sheet', { name: sheet.name, use: t(`mapping.use.${sheet.use}`) })}</h3>
      {missing.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={t('mapping.missing', { titles: missing.map(({ title }) => title).join(t('mapping.and')) })}
        />
      )}
      <ScrollFocus>
        <Table
          bordered
          size="small"
          pagination={false}
          rowKey="text"
          dataSource={[...sheet.headings]}
          scroll={{ y: 320 }}
          columns={[
            { key: 'text', title: t('mapping.heading'), width: '50%', render: (_, heading) => heading.text },
            {
              key: 'column',
              title: t('mapping.column'),
              render: (_, { text, column: own }) => (
                <Select
                  showSearch={{ optionFilterProp: 'label' }}
                  aria-label={t('mapping.meaning', { heading: text })}
                  className={styles.select}
                  status={doubled.has(meanings[text] ?? '') ? 'warning' : ''}
                  value={offered.has(meanings[text] ?? '') ? meanings[text] : own}
                  options={options}
                  onChange={(column) => onChange(text, column)}
                />
              ),
            },
          ]}
        />
      </ScrollFocus>
      {doubled.size > 0 && <p className={styles.hint}>{t('mapping.doubled')}</p>}
    </section>
  );
}
