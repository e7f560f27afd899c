import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SensitiveField } from '@/gql/graphql';
import { SensitiveValue } from '@/kit/sensitive/SensitiveValue';
import { ScrollFocus } from '@/kit/table/ScrollFocus';
import { useDictionary } from '@/lib/dictionary';
import { yuan } from '@/lib/money';
import { revealer } from '@/lib/reveal';
import { dictionaryOf } from '../parts/dictionaries';
import type { Archive } from '../parts/useArchive';
import { IdDoubts } from './IdDoubts';
import { spoken } from './spoken';

type Person = Archive['members'][number];

/** The household without its head (家庭成员). */
export function MemberTable({ archive }: { archive: Archive }) {
  const { t } = useTranslation(['hardship', 'vocabulary']);
  const mayReveal = archive.viewerCan.includes('reveal');
  const { word } = useDictionary();
  const sensitive = (name: SecretName) => (_: unknown, person: Person) => (
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
        scroll={{ x: 1800 }}
        locale={{ emptyText: t('person.none') }}
        columns={[
          { title: t('person.name'), dataIndex: 'name', width: 90, fixed: 'start' },
          { title: t('person.relation'), dataIndex: 'relation', width: 100 },
          { title: t('person.sex'), width: 60, render: (_, person) => t(`vocabulary:sex.${person.sex}`) },
          { title: t('person.age'), dataIndex: 'age', width: 60, align: 'right' },
          {
            title: t('person.idNumber'),
            width: 240,
            render: (value, person) => (
              <>
                {sensitive('idNumber')(value, person)}
                <IdDoubts of={person.idDoubts} />
              </>
            ),
          },
          {
            title: t('person.identity'),
            width: 110,
            render: (_, { identity, status }) => (identity ? word('IDENTITY', identity) : status),
          },
          { title: t('person.workplace'), dataIndex: 'workplace', width: 140 },
          { title: t('person.healthState'), width: 160, render: sensitive('healthState') },
          { title: t('person.health'), width: 160, render: sensitive('health') },
          { title: t('person.disabilityType'), width: 160, render: sensitive('disabilityType') },
          { title: t('person.disabilityCertificate'), width: 160, render: sensitive('disabilityCertificate') },
          {
            title: t('person.medicalInsurance'),
            width: 150,
            render: (_, person) => person.medicalInsurance && word('MEDICAL_INSURANCE', person.medicalInsurance),
          },
          {
            title: t('person.political'),
            width: 110,
            render: (_, person) => person.political && word('POLITICAL', person.political),
          },
          {
            title: t('person.education'),
            width: 150,
            render: (_, person) => <Schooling person={person} />,
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

/** Education, and of a student the year of enrolment with the years of study. */
function Schooling({ person: { education, enrolledYear, studyYears } }: { person: Person }) {
  const { t } = useTranslation('hardship');
  const { word } = useDictionary();
  return [
    education && word('EDUCATION', education),
    enrolledYear && t('person.since', { year: enrolledYear }),
    studyYears && t('person.years', { count: studyYears }),
  ]
    .filter(Boolean)
    .join(' ');
}

const SECRETS = {
  idNumber: 'ID_NUMBER',
  health: 'MEDICAL',
  healthState: 'HEALTH_STATE',
  disabilityType: 'DISABILITY_TYPE',
  disabilityCertificate: 'DISABILITY_CERTIFICATE',
} as const satisfies Partial<Record<keyof Person, SensitiveField>>;

type SecretName = keyof typeof SECRETS;

interface PersonSecretProps {
  person: Person;
  name: SecretName;
  mayReveal: boolean;
}

function PersonSecret({ person, name, mayReveal }: PersonSecretProps) {
  const { t } = useTranslation('hardship');
  const { word } = useDictionary();
  const dictionary = dictionaryOf(name);
  const reveal = spoken(revealer(person.id, SECRETS[name]), (code) => (dictionary ? word(dictionary, code) : code));
  return (
    <SensitiveValue
      label={`${person.name} ${t(`person.${name}`)}`}
      value={person[name]}
      onReveal={mayReveal ? reveal : undefined}
    />
  );
}
