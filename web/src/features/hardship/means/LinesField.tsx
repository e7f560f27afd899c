import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Archive } from '../parts/useArchive';
import {
  AmountCell,
  EvidenceCell,
  KindCell,
  MonthsCell,
  NoteCell,
  OfCauseCell,
  PersonCell,
  useLabel,
} from './LineCells';
import styles from './means.module.css';
import { HEAD } from './values';

export type LineList = 'incomes' | 'spendings';

interface LinesFieldProps {
  list: LineList;
  archive: Archive;
}

/** Incomes or spendings, one a line. */
export function LinesField({ list, archive }: LinesFieldProps) {
  const { t } = useTranslation('means');
  return (
    <Form.List name={['lines', list]}>
      {(rows, { add, remove }) => (
        <section>
          <h3 className={styles.title}>{t(`lines.${list}`)}</h3>
          {rows.length > 0 && (
            <div className={styles.scroll} role="region" aria-label={t(`lines.${list}`)} tabIndex={0}>
              <table className={styles.table}>
                <Head list={list} />
                <tbody>
                  {rows.map(({ key, name }) => (
                    <Line key={key} {...{ list, archive, row: name }} onRemove={() => remove(name)} />
                  ))}
                </tbody>
              </table>
            </div>
          )}
          <Button
            type="dashed"
            icon={<PlusOutlined aria-hidden />}
            onClick={() => add({ personId: HEAD, amount: null, months: null, note: '' })}
          >
            {t(`lines.add.${list}`)}
          </Button>
        </section>
      )}
    </Form.List>
  );
}

function Head({ list }: { list: LineList }) {
  const { t } = useTranslation('means');
  return (
    <thead>
      <tr>
        <th scope="col" style={{ minWidth: 100 }}>
          {t('lines.person')}
        </th>
        <th scope="col" style={{ minWidth: 150 }}>
          {t('lines.kind')}
        </th>
        <th scope="col" style={{ minWidth: 120 }}>
          {t('lines.amount')}
        </th>
        <th scope="col" style={{ minWidth: 100 }}>
          {t('lines.months')}
        </th>
        {list === 'spendings' && (
          <th scope="col" style={{ minWidth: 80 }}>
            {t('lines.ofCause')}
          </th>
        )}
        <th scope="col" style={{ minWidth: 130 }}>
          {t('lines.note')}
        </th>
        <th scope="col" style={{ minWidth: 120 }}>
          {t('lines.papers')}
        </th>
        <th scope="col">{t('lines.actions')}</th>
      </tr>
    </thead>
  );
}

interface LineProps extends LinesFieldProps {
  row: number;
  onRemove: () => void;
}

function Line({ list, archive, row, onRemove }: LineProps) {
  const { t } = useTranslation('means');
  const cell = { list, row };
  return (
    <tr>
      <td>
        <PersonCell {...cell} archive={archive} />
      </td>
      <td>
        <KindCell {...cell} />
      </td>
      <td>
        <AmountCell {...cell} />
      </td>
      <td>
        <MonthsCell {...cell} />
      </td>
      {list === 'spendings' && (
        <td>
          <OfCauseCell {...cell} />
        </td>
      )}
      <td>
        <NoteCell {...cell} />
      </td>
      <td>
        <EvidenceCell row={row} label={useLabel(cell, 'papers')} />
      </td>
      <td>
        <Button
          type="text"
          danger
          icon={<DeleteOutlined aria-hidden />}
          aria-label={`${t(`lines.remove.${list}`)} ${row + 1}`}
          onClick={onRemove}
        />
      </td>
    </tr>
  );
}
