import { Button, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Can } from '@/kit/basic/Can';
import { todayCN } from '@/lib/date';
import { yuan } from '@/lib/money';
import type { LimitRule } from '../desk/LimitsPage';
import { useTermText } from '@/lib/useTermText';

/** Columns of the limits: for what and whom, how much, above what who decides, and since when. */
export function useLimitColumns(onEnd: (rule: LimitRule) => void): TableColumnsType<LimitRule> {
  const { t } = useTranslation(['assistance', 'vocabulary']);
  const term = useTermText();
  const today = todayCN();
  return [
    { key: 'item', title: t('field.item'), render: (_, row) => t(`vocabulary:aidItem.${row.item}`) },
    {
      key: 'category',
      title: t('field.category'),
      render: (_, row) => (row.category ? t(`vocabulary:category.${row.category}`) : t('limits.any')),
    },
    {
      key: 'source',
      title: t('limits.source'),
      render: (_, row) => (row.source ? t(`source.${row.source}`) : t('limits.any')),
    },
    {
      key: 'terms',
      title: t('limits.cap'),
      render: (_, row) => {
        const whose = t(`subject.${row.subject}`) + t(`period.${row.period}`);
        const terms = row.terms.map(term).join(' / ');
        return t(row.terms.length > 1 ? 'limits.least' : 'limits.one', { whose, terms });
      },
    },
    {
      key: 'escalations',
      title: t('limits.escalations'),
      render: (_, row) =>
        row.escalations
          .map(({ above, level }) => t('limits.above', { amount: yuan(above), level: t(`level.${level}`) }))
          .join(' / '),
    },
    {
      key: 'exclusive',
      title: t('limits.exclusive'),
      render: (_, row) => row.exclusive.map((one) => t(`vocabulary:aidItem.${one}`)).join(' / '),
    },
    {
      key: 'effective',
      title: t('limits.effective'),
      render: (_, row) => `${row.effectiveFrom} – ${row.effectiveTo ?? ''}`,
    },
    { key: 'documentNo', title: t('limits.documentNo'), render: (_, row) => row.documentNo },
    {
      key: 'actions',
      title: t('limits.actions'),
      render: (_, row) =>
        (!row.effectiveTo || row.effectiveTo > today) && (
          <Can action="limit.edit">
            <Button type="link" size="small" onClick={() => onEnd(row)}>
              {t('limits.end')}
            </Button>
          </Can>
        ),
    },
  ];
}
