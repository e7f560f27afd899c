import { Descriptions } from 'antd';
import { useTranslation } from 'react-i18next';
import { ChartTable } from '@/kit/chart/ChartTable';
import { dateTimeCN } from '@/lib/date';
import { yuan } from '@/lib/money';
import { type Campaign, standardValue } from './plan';
import { usePlanWords } from './usePlanWords';
import styles from './PlanSummary.module.css';

/** A stored plan in words and tables. */
export function PlanSummary({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation(['campaign', 'visiting']);
  const words = usePlanWords();
  const dates = campaign.nextDates.map((date) => dateTimeCN(date.at)).join(t('join'));
  const item = (key: string, label: string, children: React.ReactNode, span?: 'filled') => ({
    key,
    label,
    children,
    ...(span && { span }),
  });
  return (
    <>
      <Descriptions
        bordered
        size="small"
        className={styles.facts}
        column={{ xs: 1, lg: 2 }}
        items={[
          item('theme', t('theme.theme'), t(`visiting:theme.${campaign.theme}`)),
          item('fund', t('standard.fundSource'), t(`visiting:fundSource.${campaign.fundSource}`)),
          item('when', t('step.when'), words.when(campaign)),
          item('dates', t('when.nextDates'), dates || t('when.noDates')),
          item('days', t('when.visitDays'), t('when.visitDaysText', { count: campaign.visitDays })),
          item('notice', t('when.noticeWorkdays'), t('when.noticeText', { count: campaign.noticeWorkdays })),
          item('audience', t('step.audience'), words.audience(campaign.audience), 'filled'),
          item('assignment', t('assignment.rule'), t(`visiting:assignment.${campaign.assignment}`), 'filled'),
          ...(['guidingIdea', 'requirements'] as const)
            .filter((name) => campaign[name])
            .map((name) =>
              item(name, t(`theme.${name}`), <span className={styles.text}>{campaign[name]}</span>, 'filled'),
            ),
        ]}
      />
      <Standards campaign={campaign} />
      <Exclusions campaign={campaign} />
      <Quotas campaign={campaign} />
      <Groups campaign={campaign} />
    </>
  );
}

function Standards({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation(['campaign', 'visiting']);
  const words = usePlanWords();
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{t('step.standards')}</h3>
      <ChartTable
        caption={t('step.standards')}
        data={{
          columns: [t('standard.class'), t('standard.goods'), t('standard.cash'), t('standard.perPerson')],
          words: [1],
          rows: campaign.standards.map((standard) => [
            t(`visiting:class.${standard.class}`),
            words.goods(standard.goods),
            yuan(standard.cashFen),
            yuan(standardValue(standard)),
          ]),
        }}
      />
    </section>
  );
}

function Exclusions({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation('campaign');
  const { exclusions } = campaign.audience;
  if (exclusions.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{t('audience.exclusions')}</h3>
      <ChartTable
        caption={t('audience.exclusions')}
        data={{
          columns: [t('named.name'), t('audience.reason')],
          words: [1],
          rows: exclusions.map((exclusion) => [exclusion.headName, exclusion.reason]),
        }}
      />
    </section>
  );
}

function Quotas({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation('campaign');
  if (campaign.quotas.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{t('quota.title')}</h3>
      <ChartTable
        caption={t('quota.title')}
        data={{
          columns: [t('quota.unit'), t('quota.filler'), t('quota.quota'), t('quota.filled')],
          words: [1],
          rows: campaign.quotas.map(({ unit, filler, quota, filled }) => [
            unit.fullName,
            filler?.displayName ?? t('quota.anyPlanner'),
            quota,
            filled,
          ]),
        }}
      />
    </section>
  );
}

function Groups({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation('campaign');
  if (campaign.groups.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{t('group.title')}</h3>
      <ChartTable
        caption={t('group.title')}
        data={{
          columns: [t('group.name'), t('group.leader'), t('group.companions'), t('group.units'), t('group.plannedOn')],
          words: [1, 2, 3, 4],
          rows: campaign.groups.map((group) => [
            group.name,
            group.leader.displayName,
            group.companions,
            group.units.map((unit) => unit.fullName).join(t('join')),
            group.plannedOn,
          ]),
        }}
      />
    </section>
  );
}
