import { useQuery } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Button } from '@/kit/basic/Button';
import { TextField } from '@/kit/basic/Field';
import { Card } from '@/kit/layout/Card';
import { ApiError, codeOf } from '@/lib/graphql';
import { readPreference, writePreference } from '@/lib/preference';
import { useShowProblem } from '../parts/useShowProblem';
import styles from '../parts/worker.module.css';
import { askToJoin, type JoinRequest, readUnion } from './api';

const BLANK: JoinRequest = { name: '', idNumber: '', phone: '', unit: '', workNumber: '', website: '' };

const FIELDS = ['name', 'idNumber', 'phone', 'unit', 'workNumber'] as const;

/** A worker asks their union to be let in; an officer checks who it is. */
export function Component() {
  const { code = '' } = useParams();
  const [link, setLink] = useState(() => readPreference(`join.${code}`) ?? undefined);
  const { t } = useTranslation('worker');
  const union = useQuery({ queryKey: ['union', code], queryFn: () => readUnion(code), retry: false });
  return (
    <>
      <meta name="robots" content="noindex, nofollow, noarchive" />
      {union.data && <h1 className={styles.page}>{union.data.union}</h1>}
      {union.error && (
        <p role="alert" className={styles.problem}>
          {codeOf(union.error) === 'NETWORK' ? t('papers.network') : union.error.message}
        </p>
      )}
      {link ? (
        <Asked link={link} onAgain={() => setLink(undefined)} />
      ) : (
        <JoinForm
          code={code}
          onAsked={(answer) => {
            writePreference(`join.${code}`, answer);
            setLink(answer);
          }}
        />
      )}
      <p>
        <Link to={`/p/${code}`}>{t('board')}</Link>
      </p>
    </>
  );
}

function JoinForm({ code, onAsked }: { code: string; onAsked: (link: string) => void }) {
  const { t } = useTranslation('worker');
  const [values, setValues] = useState(BLANK);
  const [error, setError] = useState<ApiError>();
  useShowProblem(error);
  const [busy, setBusy] = useState(false);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setBusy(true);
    setError(undefined);
    try {
      onAsked((await askToJoin(code, values)).link);
    } catch (caught) {
      if (!(caught instanceof ApiError)) throw caught;
      setError(caught);
    } finally {
      setBusy(false);
    }
  };
  const problem = (path: string) => error?.fields.find((field) => field.path === path)?.message;
  return (
    <Card title={t('join.title')}>
      <p className={styles.soft}>{t('join.hint')}</p>
      <form noValidate className={styles.fields} aria-label={t('join.title')} onSubmit={(e) => void submit(e)}>
        {FIELDS.map((field) => (
          <TextField
            key={field}
            label={t(`join.${field}`)}
            required={field !== 'workNumber'}
            inputMode={field === 'phone' ? 'tel' : undefined}
            maxLength={60}
            autoComplete="off"
            problem={problem(field)}
            value={values[field]}
            onChange={(event) => setValues({ ...values, [field]: event.target.value })}
          />
        ))}
        {/* Programs fill in what people do not see. */}
        <div className={styles.trap} aria-hidden="true">
          <label>
            {t('join.trap')}
            <input
              tabIndex={-1}
              autoComplete="off"
              value={values.website}
              onChange={(event) => setValues({ ...values, website: event.target.value })}
            />
          </label>
        </div>
        {error && error.fields.length === 0 && (
          <p role="alert" className={styles.problem}>
            {error.code === 'NETWORK' ? t('papers.network') : error.message}
          </p>
        )}
        <Button kind="primary" type="submit" wide busy={busy}>
          {t('join.send')}
        </Button>
      </form>
    </Card>
  );
}

function Asked({ link, onAgain }: { link: string; onAgain: () => void }) {
  const { t } = useTranslation('worker');
  return (
    <Card title={t('join.asked')}>
      <p role="status">{t('join.askedHint')}</p>
      <p>
        <a className={styles.link} href={link}>
          {t('join.open')}
        </a>
      </p>
      <Button onClick={onAgain}>{t('join.again')}</Button>
    </Card>
  );
}
