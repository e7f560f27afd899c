import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useWord } from '@/lib/words';
import styles from '../means/means.module.css';
import { CODE } from './code';

const LIST = ['parameters', 'exclusions'];
const TIGHT = { marginBlockEnd: 0 };

/** Circumstances in which no archive is made (不予建档情形). */
export function ExclusionsField() {
  const { t } = useTranslation('means');
  return (
    <Form.List name={LIST}>
      {(rows, { add, remove }) => (
        <>
          <div className={styles.scroll} role="region" aria-label={t('rules.exclusions')} tabIndex={0}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col" style={{ minWidth: 160 }}>
                    {t('rules.code')}
                  </th>
                  <th scope="col" style={{ minWidth: 200 }}>
                    {t('rules.title')}
                  </th>
                  <th scope="col" style={{ minWidth: 180 }}>
                    {t('rules.exceptions')}
                  </th>
                  <th scope="col" style={{ minWidth: 160 }}>
                    {t('standard.documentNo')}
                  </th>
                  <th scope="col">{t('lines.actions')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map(({ key, name }) => (
                  <Exclusion key={key} row={name} onRemove={() => remove(name)} />
                ))}
              </tbody>
            </table>
          </div>
          <Button type="dashed" icon={<PlusOutlined aria-hidden />} onClick={() => add({ exceptions: [] })}>
            {t('rules.addExclusion')}
          </Button>
        </>
      )}
    </Form.List>
  );
}

function Exclusion({ row, onRemove }: { row: number; onRemove: () => void }) {
  const { t } = useTranslation('means');
  const word = useWord('means');
  const code = Form.useWatch<string | undefined>([...LIST, row, 'code']) ?? '';
  const shipped = word('exclusion', code);
  const label = (column: 'code' | 'title' | 'exceptions') => `${t(`rules.${column}`)} ${row + 1}`;
  return (
    <tr>
      <td>
        <Form.Item
          name={[row, 'code']}
          rules={[{ required: true, pattern: CODE, message: t('rules.codeInvalid') }]}
          style={TIGHT}
        >
          <Input maxLength={40} aria-label={label('code')} autoComplete="off" />
        </Form.Item>
      </td>
      <td>
        <Form.Item name={[row, 'title']} style={TIGHT}>
          <Input
            maxLength={100}
            placeholder={shipped === code ? undefined : shipped}
            aria-label={label('title')}
            autoComplete="off"
          />
        </Form.Item>
      </td>
      <td>
        <Form.Item name={[row, 'exceptions']} style={TIGHT}>
          <Select
            mode="tags"
            aria-label={label('exceptions')}
            options={[{ value: 'AID_VEHICLE', label: t('exception.AID_VEHICLE') }]}
          />
        </Form.Item>
      </td>
      <td>
        <Form.Item name={[row, 'documentNo']} style={TIGHT}>
          <Input maxLength={100} aria-label={`${t('standard.documentNo')} ${row + 1}`} autoComplete="off" />
        </Form.Item>
      </td>
      <td>
        <Button
          type="text"
          danger
          icon={<DeleteOutlined aria-hidden />}
          aria-label={`${t('rules.removeExclusion')} ${row + 1}`}
          onClick={onRemove}
        />
      </td>
    </tr>
  );
}
