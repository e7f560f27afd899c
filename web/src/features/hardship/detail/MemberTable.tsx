import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { SensitiveValue } from '@/kit/sensitive/SensitiveValue';
import { ScrollFocus } from '@/kit/table/ScrollFocus';
import { yuan } from '@/lib/money';
import { revealer } from '@/lib/reveal';
import type { Archive } from '../parts/useArchive';

type Person = Archive['members'][number];

/** The household without its head (家庭成员). */
export function MemberTable({ archive }: { archive: Archive }) {
  const { t } = useTranslation(['hardship', 'vocabulary']);
  const mayReveal = archive.viewerCan.includes('reveal');
  const sensitive = (name: 'idNumber' | 'health') => (_: unknown, person: Person) => (
    <PersonSecret person={person} name={name} mayReveal={mayReveal} />
  );
  return (
    <ScrollFocus>
      <Table<Person>
        bordered
        size="small"
        rowKey="id"
        dataSource={archive.members}
        pagination={false}
        scroll={{ x: 1000 }}
        locale={{ emptyText: t('person.none') }}
        columns={[
          { title: t('person.name'), dataIndex: 'name', width: 90, fixed: 'start' },
          { title: t('person.relation'), dataIndex: 'relation', width: 100 },
          { title: t('person.sex'), width: 60, render: (_, person) => t(`vocabulary:sex.${person.sex}`) },
          { title: t('person.age'), dataIndex: 'age', width: 60, align: 'right' },
          { title: t('person.idNumber'), width: 240, render: sensitive('idNumber') },
          { title: t('person.status'), dataIndex: 'status', width: 100 },
          { title: t('person.workplace'), dataIndex: 'workplace', width: 140 },
          { title: t('person.health'), width: 160, render: sensitive('health') },
          {
            title: t('person.hasDisability'),
            width: 96,
            render: (_, person) => t(person.hasDisability ? 'detail.yes' : 'detail.no'),
          },
          {
            title: t('person.incomeMonth') + t('list.yuan'),
            width: 120,
            align: 'right',
            render: (_, person) => person.incomeMonth !== null && yuan(person.incomeMonth),
          },
        ]}
      />
    </ScrollFocus>
  );
}

interface PersonSecretProps {
  person: Person;
  name: 'idNumber' | 'health';
  mayReveal: boolean;
}

function PersonSecret({ person, name, mayReveal }: PersonSecretProps) {
  const { t } = useTranslation('hardship');
  const field = name === 'idNumber' ? 'ID_NUMBER' : 'MEDICAL';
  return (
    <SensitiveValue
      label={`${person.name} ${t(`person.${name}`)}`}
      value={person[name]}
      onReveal={mayReveal ? revealer(person.id, field) : undefined}
    />
  );
}
