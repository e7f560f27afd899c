import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, Select, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { useWord } from '@/lib/words';
import { EvidenceCell } from './LineCells';
import styles from './means.module.css';
import type { MeansTest } from './values';

type Exclusions = MeansTest['exclusions'];

/** Circumstances in which no archive is made, with what makes one harmless (不予建档情形). */
export function FindingsField({ exclusions }: { exclusions: Exclusions }) {
  const { t } = useTranslation('means');
  return (
    <Form.List name={['lines', 'findings']}>
      {(rows, { add, remove }) => (
        <section>
          <h3 className={styles.title}>{t('lines.findings')}</h3>
          {rows.map(({ key, name }) => (
            <Space key={key} align="start" wrap>
              <Finding row={name} exclusions={exclusions} />
              <Button
                type="text"
                danger
                icon={<DeleteOutlined aria-hidden />}
                aria-label={`${t('lines.remove.findings')} ${name + 1}`}
                onClick={() => remove(name)}
              />
            </Space>
          ))}
          <div>
            <Button type="dashed" icon={<PlusOutlined aria-hidden />} onClick={() => add({ exception: '', note: '' })}>
              {t('lines.add.findings')}
            </Button>
          </div>
        </section>
      )}
    </Form.List>
  );
}

function Finding({ row, exclusions }: { row: number; exclusions: Exclusions }) {
  const { t } = useTranslation('means');
  const word = useWord('means');
  const code = Form.useWatch<string | undefined>(['lines', 'findings', row, 'code']);
  const exceptions = exclusions.find((exclusion) => exclusion.code === code)?.exceptions ?? [];
  const label = (column: string) => `${t('lines.findings')} ${row + 1} ${column}`;
  return (
    <Space align="start" wrap>
      <Form.Item name={[row, 'code']} rules={[{ required: true, message: t('required') }]}>
        <Select
          style={{ width: 240 }}
          placeholder={t('lines.finding')}
          aria-label={label(t('lines.finding'))}
          options={exclusions.map((x) => ({ value: x.code, label: x.title || word('exclusion', x.code) }))}
        />
      </Form.Item>
      <Form.Item name={[row, 'exception']} hidden={exceptions.length === 0}>
        <Select
          style={{ width: 200 }}
          aria-label={label(t('lines.exception'))}
          options={['', ...exceptions].map((value) => ({
            value,
            label: value ? word('exception', value) : t('lines.noException'),
          }))}
        />
      </Form.Item>
      <Form.Item name={[row, 'note']}>
        <Input maxLength={200} placeholder={t('lines.note')} aria-label={label(t('lines.note'))} autoComplete="off" />
      </Form.Item>
      <EvidenceCell row={row} label={label(t('lines.papers'))} />
    </Space>
  );
}
