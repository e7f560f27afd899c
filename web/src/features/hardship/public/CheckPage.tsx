import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Button } from '@/kit/basic/Button';
import { Icon } from '@/kit/basic/Icon';
import { Loading } from '@/kit/state/Loading';
import { Notice } from '@/kit/state/Notice';
import { codeOf } from '@/lib/graphql';
import { type CheckForm, type Question, readCheckForm, sendQuestion } from './api';
import { QuestionForm } from './QuestionForm';
import { ResultView } from './ResultView';
import styles from './selfcheck.module.css';

/** Lets a worker see, without an account, whether the union may help the household (自助核对). */
export function Component() {
  const { code = '' } = useParams();
  const query = useQuery({
    queryKey: ['checkForm', code],
    queryFn: () => readCheckForm(code),
    retry: false,
    refetchOnWindowFocus: false, // what is being typed belongs to the form as it was read
  });
  return (
    <>
      <meta name="robots" content="noindex, nofollow, noarchive" />
      {query.data && <Check code={code} form={query.data} />}
      {query.isPending && <Loading />}
      {query.isError && <Failed error={query.error} onRetry={() => void query.refetch()} />}
    </>
  );
}

function Check({ code, form }: { code: string; form: CheckForm }) {
  const { t } = useTranslation('selfcheck');
  const check = useMutation({ mutationFn: (question: Question) => sendQuestion(code, question) });
  const top = useRef<HTMLHeadingElement>(null);
  const answered = check.data !== undefined;
  useEffect(() => {
    if (answered) top.current?.focus();
  }, [answered]);
  return (
    <>
      <p>
        <Link className={styles.link} to={`/p/${code}`}>
          {t('board')}
        </Link>
      </p>
      <h1 ref={top} tabIndex={-1} className={styles.title}>
        {t('title')}
      </h1>
      <p className={styles.soft}>{t('intro', { union: form.union })}</p>
      {check.data && <ResultView answer={check.data} onAgain={() => check.reset()} />}
      {/* Hidden, not gone: whoever goes back finds what they typed. */}
      <div hidden={answered}>
        <QuestionForm
          form={form}
          busy={check.isPending}
          error={check.error}
          onAsk={(question) => check.mutate(question)}
        />
      </div>
    </>
  );
}

function Failed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation('selfcheck');
  const unknown = codeOf(error) === 'NOT_FOUND';
  return (
    <Notice
      urgent
      icon={<Icon name={unknown ? 'alert' : 'cloudOff'} size={48} />}
      title={t(unknown ? 'unknown' : 'failed')}
      detail={unknown ? t('unknownHint') : undefined}
      actions={unknown ? undefined : <Button onClick={onRetry}>{t('retry')}</Button>}
    />
  );
}
