import { Descriptions } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SensitiveField } from '@/gql/graphql';
import { SensitiveValue } from '@/kit/sensitive/SensitiveValue';
import { dateTimeCN } from '@/lib/date';
import { useGoodsText } from '@/lib/goods';
import { yuan } from '@/lib/money';
import { revealer } from '@/lib/reveal';
import type { Visit } from './VisitDrawer';

/** What was known and decided about the household when the run opened. */
export function VisitFactsView({ visit }: { visit: Visit }) {
  const { t } = useTranslation(['run', 'visiting', 'vocabulary', 'common']);
  const goods = useGoodsText();
  const { facts } = visit;
  const item = (key: string, label: string, children: React.ReactNode) => ({ key, label, children });
  const secret = (field: SensitiveField, value: Visit['phone']) => {
    const label = t(`vocabulary:sensitiveField.${field}`);
    const may = visit.viewerCan.includes(field === 'ID_NUMBER' ? 'reveal' : 'contact');
    return item(
      field,
      label,
      <SensitiveValue label={label} value={value} {...(may && { onReveal: revealer(visit.id, field) })} />,
    );
  };
  return (
    <Descriptions
      bordered
      size="small"
      column={1}
      items={[
        item('unit', t('visit.unit'), visit.unit.fullName),
        item('class', t('visit.class'), t(`visiting:class.${visit.class}`)),
        item('helper', t('visit.helper'), visit.helper?.displayName ?? t('figure.unassigned')),
        item('dueOn', t('visit.dueOn'), visit.dueOn),
        item('cash', t('visit.cash'), yuan(visit.cashFen)),
        item('goods', t('visit.goods'), goods(visit.goods)),
        ...(facts.category ? [item('category', t('visit.category'), t(`vocabulary:category.${facts.category}`))] : []),
        ...(facts.mainCause ? [item('cause', t('visit.cause'), t(`vocabulary:cause.${facts.mainCause}`))] : []),
        item('size', t('visit.householdSize'), facts.householdSize),
        item('disability', t('visit.disability'), t(facts.hasDisability ? 'common:yes' : 'common:no')),
        ...(facts.netPerHeadMonth ? [item('net', t('visit.netPerHead'), yuan(facts.netPerHeadMonth))] : []),
        secret('PHONE', visit.phone),
        secret('ADDRESS', visit.address),
        secret('ID_NUMBER', visit.idNumber),
        ...(visit.visitedAt ? [item('visitedAt', t('visit.visitedAt'), dateTimeCN(visit.visitedAt))] : []),
        ...(visit.removedReason ? [item('removed', t('remove.reason'), visit.removedReason)] : []),
        ...(visit.archiveId
          ? [
              item(
                'archive',
                t('visit.archive'),
                <Link to={`/archives/${visit.archiveId}`}>{t('visit.toArchive')}</Link>,
              ),
            ]
          : []),
      ]}
    />
  );
}
