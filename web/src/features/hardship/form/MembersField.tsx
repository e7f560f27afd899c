import { Button, Form, Input, Table } from 'antd';
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { ScrollFocus } from '@/kit/table/ScrollFocus';
import type { Archive } from '../parts/useArchive';
import { DisabilityCell, IncomeCell, SecretCell, TextCell } from './MemberCells';

interface Row {
  key: number;
  name: number;
}

/** The household without its head, one person a line. `stored` are the persons on file. */
export function MembersField({ stored }: { stored: Archive['members'] }) {
  const { t } = useTranslation(['hardship', 'common']);
  return (
    <Form.List name="members">
      {(rows, { add, remove }) => (
        <>
          <ScrollFocus>
            <Table<Row>
              bordered
              size="small"
              rowKey="key"
              dataSource={rows}
              pagination={false}
              scroll={{ x: 1320 }}
              locale={{ emptyText: t('person.none') }}
              columns={[
                {
                  title: t('person.name'),
                  width: 110,
                  render: (_, row) => <TextCell required row={row} field="name" />,
                },
                {
                  title: t('person.relation'),
                  width: 110,
                  render: (_, row) => <TextCell required row={row} field="relation" />,
                },
                {
                  title: t('person.idNumber'),
                  width: 260,
                  render: (_, row) => <SecretCell row={row} field="idNumber" stored={stored} />,
                },
                { title: t('person.status'), width: 120, render: (_, row) => <TextCell row={row} field="status" /> },
                {
                  title: t('person.workplace'),
                  width: 150,
                  render: (_, row) => <TextCell row={row} field="workplace" />,
                },
                {
                  title: t('person.health'),
                  width: 200,
                  render: (_, row) => <SecretCell row={row} field="health" stored={stored} />,
                },
                {
                  title: t('person.hasDisability'),
                  width: 70,
                  align: 'center',
                  render: (_, row) => <DisabilityCell row={row} />,
                },
                { title: t('person.incomeMonth'), width: 150, render: (_, row) => <IncomeCell row={row} /> },
                {
                  title: t('person.actions'),
                  width: 70,
                  align: 'center',
                  render: (_, row) => (
                    <>
                      <Form.Item hidden name={[row.name, 'id']}>
                        <Input />
                      </Form.Item>
                      <Button
                        type="text"
                        danger
                        icon={<DeleteOutlined />}
                        aria-label={`${t('person.remove')} ${row.name + 1}`}
                        onClick={() => remove(row.name)}
                      />
                    </>
                  ),
                },
              ]}
            />
          </ScrollFocus>
          <Button
            type="dashed"
            icon={<PlusOutlined />}
            style={{ marginBlockStart: 8 }}
            onClick={() => add({ hasDisability: false, incomeMonth: null })}
          >
            {t('person.add')}
          </Button>
        </>
      )}
    </Form.List>
  );
}
