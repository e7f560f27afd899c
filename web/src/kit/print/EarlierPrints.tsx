import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { dateTimeCN } from '@/lib/date';
import { useGql } from '@/lib/graphql';
import { type Form, PrintoutsQuery } from '@/lib/printing';

const SHOWN = 5;

/** Who printed the same form before, and what for. */
export function EarlierPrints({ subjectId, form }: { subjectId: string; form: Form }) {
  const { t } = useTranslation('printing');
  const { data } = useGql(PrintoutsQuery, { subjectId }, { staleTime: 0 });
  const earlier = data?.printouts.filter((print) => print.form === form).slice(0, SHOWN) ?? [];
  if (earlier.length === 0) return null;
  return (
    <section>
      <p>{t('earlier')}</p>
      <ul>
        {earlier.map(({ id, printedAt, printedByName, purpose, whole }) => (
          <li key={id}>
            {t('earlierOf', { at: dateTimeCN(printedAt), name: printedByName, purpose })}
            {whole && <Tag>{t('wholeShort')}</Tag>}
          </li>
        ))}
      </ul>
    </section>
  );
}
