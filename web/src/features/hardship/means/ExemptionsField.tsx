import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Archive } from '../parts/useArchive';
import { EvidenceCell, PersonSelect } from './LineCells';
import styles from './means.module.css';
import { HEAD } from './values';

/** Members without work of whom papers prove that no wage is to be imputed. */
export function ExemptionsField({ archive }: { archive: Archive }) {
  const { t } = useTranslation('means');
  return (
    <Form.List name={['lines', 'exemptions']}>
      {(rows, { add, remove }) => (
        <section>
          <h3 className={styles.title}>{t('lines.exemptions')}</h3>
          <p className={styles.soft}>{t('lines.exemptionHint')}</p>
          {rows.map(({ key, name }) => (
            <Space key={key} align="start" wrap>
              <Exemption row={name} archive={archive} />
              <Button
                type="text"
                danger
                icon={<DeleteOutlined aria-hidden />}
                aria-label={`${t('lines.remove.exemptions')} ${name + 1}`}
                onClick={() => remove(name)}
              />
            </Space>
          ))}
          <div>
            <Button type="dashed" icon={<PlusOutlined aria-hidden />} onClick={() => add({ personId: HEAD, note: '' })}>
              {t('lines.add.exemptions')}
            </Button>
          </div>
        </section>
      )}
    </Form.List>
  );
}

function Exemption({ row, archive }: { row: number; archive: Archive }) {
  const { t } = useTranslation('means');
  const label = (column: string) => `${t('lines.exemptions')} ${row + 1} ${column}`;
  const required = [{ required: true, message: t('required') }];
  return (
    <Space align="start" wrap>
      <Form.Item name={[row, 'personId']}>
        <PersonSelect archive={archive} label={label(t('lines.person'))} />
      </Form.Item>
      <Form.Item name={[row, 'note']} rules={required}>
        <Input maxLength={200} placeholder={t('lines.note')} aria-label={label(t('lines.note'))} autoComplete="off" />
      </Form.Item>
      <EvidenceCell row={row} label={label(t('lines.papers'))} required />
    </Space>
  );
}
