import { useTranslation } from 'react-i18next';
import type { Change } from './change';
import styles from './change.module.css';

type Shape = NonNullable<Change['households'][number]['before']>;

/** Each household before and after. */
export function Households({ change }: { change: Change }) {
  const { t } = useTranslation('change');
  return (
    <table className={styles.households}>
      <thead>
        <tr>
          <th scope="col">{t('archive')}</th>
          <th scope="col">{t('before')}</th>
          <th scope="col">{t('after')}</th>
        </tr>
      </thead>
      <tbody>
        {change.households.map(({ archiveId, number, before, after }) => (
          <tr key={archiveId ?? 'new'}>
            <th scope="row">{number || t('toBeFiled')}</th>
            <td>{before ? <Who shape={before} /> : t('none')}</td>
            <td>{after ? <Who shape={after} /> : t('ends')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Who({ shape: { headName, size, members } }: { shape: Shape }) {
  const { t } = useTranslation('change');
  return (
    <>
      <div>{t('head', { name: headName, count: size })}</div>
      {members.map((member, i) => (
        <div key={i}>{member}</div>
      ))}
    </>
  );
}
