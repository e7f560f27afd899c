import { Alert, Descriptions, type DescriptionsProps } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Can } from '@/kit/basic/Can';
import { SensitiveValue } from '@/kit/sensitive/SensitiveValue';
import { useDictionary } from '@/lib/dictionary';
import { type Fen, yuan } from '@/lib/money';
import { revealer } from '@/lib/reveal';
import { ServiceFacts } from './ServiceFacts';
import type { Application } from './useApplication';

/** What the form states, section by section, and what is waited for. */
export function ApplicationFacts({ application: a }: { application: Application }) {
  const { t } = useTranslation(['assistance', 'vocabulary']);
  const amount = (fen: Fen | null) => (fen === null ? t('none') : t('yuan', { amount: yuan(fen) }));
  return (
    <>
      <Waiting application={a} />
      <Section
        title={t('section.need')}
        items={[
          item('headName', t('field.headName'), <Household application={a} />),
          item('category', t('field.category'), t(`vocabulary:category.${a.category}`)),
          item('person', t('field.person'), a.personName ?? a.headName),
          item('origin', t('field.origin'), t(`origin.${a.origin}`)),
          item('asked', t('field.asked'), amount(a.asked)),
          item('proposed', t('field.proposed'), amount(a.proposed)),
          item('approved', t('field.approved'), amount(a.approved)),
          ...(a.deliveredOn
            ? [item('deliveredOn', t(a.payer ? 'field.paidOn' : 'field.deliveredOn'), a.deliveredOn)]
            : []),
          ...(a.payer ? [item('payer', t('field.payer'), a.payer.displayName)] : []),
          ...(a.occurredOn ? [item('occurredOn', t('field.occurredOn'), a.occurredOn)] : []),
          item('unit', t('field.unit'), a.unit.fullName, 'filled'),
          item(
            'reason',
            t('field.reason'),
            <span style={{ whiteSpace: 'pre-line' }}>{a.reason || t('none')}</span>,
            'filled',
          ),
        ]}
      />
      {a.medical && <MedicalFacts application={a} medical={a.medical} />}
      {a.student && <StudentFacts student={a.student} />}
      {a.temporary && <TemporaryFacts temporary={a.temporary} />}
      <ServiceFacts application={a} />
      {a.payee && <PayeeFacts application={a} payee={a.payee} />}
    </>
  );
}

function Waiting({ application: a }: { application: Application }) {
  const { t } = useTranslation(['assistance', 'vocabulary']);
  if (a.state === 'NEED_MORE') {
    const wanted = a.wanted.map((kind) => t(`paper.${kind}`)).join(' / ');
    return (
      <Notice
        title={t('waiting.answer', { day: a.answerDueOn ?? '' })}
        text={[wanted, a.wantedNote].filter(Boolean).join(' · ')}
      />
    );
  }
  if (a.papersDueOn) return <Notice title={t('waiting.papers', { day: a.papersDueOn })} />;
  if (a.outcomeNote) return <Notice title={t('waiting.outcome')} text={a.outcomeNote} />;
  return null;
}

function Notice({ title, text }: { title: string; text?: string }) {
  return <Alert type="warning" showIcon title={title} description={text} style={{ marginBlockEnd: 16 }} />;
}

function Household({ application: a }: { application: Application }) {
  const name = `${a.headName} ${a.archiveNumber}`;
  return (
    <Can action="archive.read" fallback={<>{name}</>}>
      <Link to={`/archives/${a.archiveId}`}>{name}</Link>
    </Can>
  );
}

function MedicalFacts({
  application: a,
  medical: m,
}: {
  application: Application;
  medical: NonNullable<Application['medical']>;
}) {
  const { t } = useTranslation(['assistance', 'vocabulary']);
  const money = (name: 'total' | 'reimbursed' | 'otherInsurance' | 'selfPaid') =>
    item(name, t(`medical.${name}`), t('yuan', { amount: yuan(m[name]) }));
  return (
    <Section
      title={t('vocabulary:aidItem.MEDICAL')}
      items={[
        item(
          'illness',
          t('medical.illness'),
          <SensitiveValue
            label={t('medical.illness')}
            value={a.illness}
            onReveal={a.viewerCan.includes('reveal') ? revealer(a.id, 'MEDICAL') : undefined}
          />,
          'filled',
        ),
        money('total'),
        money('reimbursed'),
        money('otherInsurance'),
        money('selfPaid'),
        ...m.stays.map((stay, i) =>
          item(
            `stay${i}`,
            t('medical.stay', { n: i + 1 }),
            t('medical.stayText', {
              hospital: stay.hospital,
              from: stay.admittedOn,
              to: stay.dischargedOn,
              count: stay.days,
            }),
            'filled',
          ),
        ),
      ]}
    />
  );
}

/** Whom to pay, for those who pay. */
function PayeeFacts({
  application: a,
  payee: p,
}: {
  application: Application;
  payee: NonNullable<Application['payee']>;
}) {
  const { t } = useTranslation('assistance');
  const { word } = useDictionary();
  return (
    <Section
      title={t('section.payee')}
      items={[
        item('accountName', t('payee.accountName'), p.accountName || a.headName),
        item(
          'bank',
          t('payee.bank'),
          [p.bank && word('BANK', p.bank), p.bankName].filter(Boolean).join(' ') || t('none'),
        ),
        item(
          'bankCard',
          t('payee.bankCard'),
          <SensitiveValue label={t('payee.bankCard')} value={p.bankCard} onReveal={revealer(a.id, 'BANK_CARD')} />,
          'filled',
        ),
      ]}
    />
  );
}

function StudentFacts({ student: s }: { student: NonNullable<Application['student']> }) {
  const { t } = useTranslation(['assistance', 'vocabulary']);
  return (
    <Section
      title={t('vocabulary:aidItem.STUDENT')}
      items={[
        item('school', t('student.school'), s.school, 'filled'),
        item('level', t('student.level'), t(`schoolLevel.${s.level}`)),
        item('academicYear', t('student.academicYear'), `${s.academicYear}–${s.academicYear + 1}`),
        item('yearOfStudy', t('student.yearOfStudy'), s.yearOfStudy),
        item('tuition', t('student.tuition'), t('yuan', { amount: yuan(s.tuition) })),
        item('otherAid', t('student.otherAid'), t('yuan', { amount: yuan(s.otherAid) })),
        item('tuitionLeft', t('student.tuitionLeft'), t('yuan', { amount: yuan(s.tuitionLeft) })),
      ]}
    />
  );
}

function TemporaryFacts({ temporary: s }: { temporary: NonNullable<Application['temporary']> }) {
  const { t } = useTranslation(['assistance', 'vocabulary']);
  return (
    <Section
      title={t('vocabulary:aidItem.TEMP')}
      items={[
        item('mishap', t('temporary.mishap'), t(`mishap.${s.mishap}`), 'filled'),
        item('cost', t('temporary.cost'), t('yuan', { amount: yuan(s.cost) })),
        item('compensated', t('temporary.compensated'), t('yuan', { amount: yuan(s.compensated) })),
        item('causeCost', t('temporary.causeCost'), t('yuan', { amount: yuan(s.causeCost) })),
      ]}
    />
  );
}

function item(key: string, label: string, children: ReactNode, span?: 'filled') {
  return { key, label, children, span };
}

function Section({ title, items }: { title: string; items: DescriptionsProps['items'] }) {
  return <Descriptions bordered size="small" column={2} title={title} items={items} style={{ marginBlockEnd: 16 }} />;
}
