import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { graphql } from '@/gql';
import { Button } from '@/kit/basic/Button';
import { TextField } from '@/kit/basic/Field';
import { useGqlMutation } from '@/lib/graphql';
import { localPath } from '@/lib/localPath';
import styles from './LoginPage.module.css';

const LoginMutation = graphql(`
  mutation Login($input: LoginInput!) {
    login(input: $input) {
      viewer {
        accountId
      }
    }
  }
`);

/** Signs in and goes on to the page that asked for it. */
export function Component() {
  const { t } = useTranslation('member');
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState(false);
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const mutation = useGqlMutation(LoginMutation, {
    invalidates: ['Viewer'],
    onSuccess: () => navigate(localPath(params.get('next')), { replace: true }),
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const incomplete = login.trim() === '' || password === '';
    setMissing(incomplete);
    if (!incomplete) mutation.mutate({ input: { login: login.trim(), password } });
  };
  const { error } = mutation;
  const refusal = error?.code === 'NETWORK' ? t('login.network') : error?.message;
  const problem = missing ? t('login.missing') : refusal;
  return (
    <form noValidate className={styles.form} onSubmit={submit}>
      <h1 className={styles.title}>{t('login.title')}</h1>
      <TextField
        label={t('login.login')}
        hint={t('login.loginHint')}
        value={login}
        autoComplete="username"
        autoCapitalize="none"
        onChange={(event) => setLogin(event.target.value)}
      />
      <TextField
        type="password"
        label={t('login.password')}
        problem={problem}
        value={password}
        autoComplete="current-password"
        onChange={(event) => setPassword(event.target.value)}
      />
      <Button kind="primary" wide type="submit" busy={mutation.isPending}>
        {t('login.submit')}
      </Button>
    </form>
  );
}
