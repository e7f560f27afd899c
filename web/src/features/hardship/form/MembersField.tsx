import { Button, Form, Input } from 'antd';
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { Archive } from '../parts/useArchive';
import { CodeCell, IncomeCell, SecretCell, TextCell } from './MemberCells';
import { MemberDetails } from './MemberDetails';
import styles from './MembersField.module.css';

type Stored = Archive['members'];

/** Columns in their order, with the width that their inputs need (px). */
const COLUMNS = [
  ['name', 90],
  ['relation', 90],
  ['idNumber', 216],
  ['identity', 130],
  ['workplace', 120],
  ['healthState', 150],
  ['medicalInsurance', 150],
  ['incomeMonth', 120],
  ['actions', 56],
] as const;

/** The household without its head, one person a line. `stored` are the persons on file. */
export function MembersField({ stored }: { stored: Stored }) {
  const { t } = useTranslation('hardship');
  return (
    <Form.List name="members">
      {(rows, { add, remove }) => (
        <>
          {rows.length === 0 ? (
            <p className={styles.none}>{t('person.none')}</p>
          ) : (
            <div className={styles.scroll} role="region" aria-label={t('form.members')} tabIndex={0}>
              <table className={styles.table}>
                <Head />
                <tbody>
                  {rows.map(({ key, name }) => (
                    <Person key={key} name={name} stored={stored} onRemove={() => remove(name)} />
                  ))}
                </tbody>
              </table>
            </div>
          )}
          <Button
            type="dashed"
            icon={<PlusOutlined aria-hidden />}
            onClick={() => add({ hasDisability: false, incomeMonth: null })}
          >
            {t('person.add')}
          </Button>
        </>
      )}
    </Form.List>
  );
}

function Head() {
  const { t } = useTranslation('hardship');
  return (
    <thead>
      <tr>
        {COLUMNS.map(([column, width]) => (
          <th key={column} scope="col" style={{ minWidth: width }}>
            {t(`person.${column}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface PersonProps {
  /** Position in the list. */
  name: number;
  stored: Stored;
  onRemove: () => void;
}

function Person({ name, stored, onRemove }: PersonProps) {
  const { t } = useTranslation('hardship');
  const row = { name };
  return (
    <>
      <tr>
        <td>
          <TextCell required row={row} field="name" />
        </td>
        <td>
          <TextCell required row={row} field="relation" />
        </td>
        <td>
          <SecretCell row={row} field="idNumber" stored={stored} />
        </td>
        <td>
          <CodeCell row={row} field="identity" />
        </td>
        <td>
          <TextCell row={row} field="workplace" />
        </td>
        <td>
          <SecretCell row={row} field="healthState" stored={stored} />
        </td>
        <td>
          <CodeCell row={row} field="medicalInsurance" />
        </td>
        <td>
          <IncomeCell row={row} />
        </td>
        <td>
          <Form.Item hidden name={[name, 'id']}>
            <Input />
          </Form.Item>
          <Button
            type="text"
            danger
            icon={<DeleteOutlined aria-hidden />}
            aria-label={`${t('person.remove')} ${name + 1}`}
            onClick={onRemove}
          />
        </td>
      </tr>
      <tr>
        <td colSpan={COLUMNS.length}>
          <MemberDetails row={row} stored={stored} />
        </td>
      </tr>
    </>
  );
}
